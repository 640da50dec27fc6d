namespace ContractLint.Patterns;

/// <summary>The phrase of that index matched the words <c>[Start, End)</c>.</summary>
public readonly record struct PhraseMatch(int Phrase, int Start, int End);
