namespace ContractLint.Patterns;

/// <summary>A wording of a named list that is always the same number of words, at least two: its list and its code.</summary>
internal readonly record struct Spelling(int List, PhraseOperand Code);
