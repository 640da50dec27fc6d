namespace ContractLint.Patterns;

/// <summary>The code <c>[From, To)</c> of one sequence, and how many words it always matches; -1 where that varies.</summary>
internal readonly record struct PhraseOperand(int From, int To, int Length);
