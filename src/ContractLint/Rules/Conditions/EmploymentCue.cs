using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>Something that tells an employee from an independent: how much it weighs, and the words that say so. A protective cue weighs less than nothing.</summary>
/// <remarks><see cref="IsPower"/>: it is an order, a control of the work or a sanction, by which courts know an employer.</remarks>
internal sealed record EmploymentCue(int Weight, LocalizedText Name, TextSpan Evidence, bool IsPower);
