using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>The value of a variable of a message: <c>{term}</c> has the name "term".</summary>
public readonly record struct MessageArgument(string Name, LocalizedText Value);
