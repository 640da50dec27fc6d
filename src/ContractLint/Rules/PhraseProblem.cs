using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>What is wrong with a phrase of a page, or with a line of its lists, <see cref="Offset"/> characters after its start.</summary>
public sealed record PhraseProblem(PhraseLine Phrase, int Offset, LocalizedText Message);
