using ContractLint.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>The documents of a run in order, and what was wrong with the way they were named.</summary>
internal sealed record InputList(IReadOnlyList<InputItem> Items, IReadOnlyList<LocalizedText> Complaints);
