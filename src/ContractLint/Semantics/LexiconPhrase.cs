namespace ContractLint.Semantics;

/// <summary>A phrase of a lexicon, and the symbol it puts on the words it matches, or takes off.</summary>
internal readonly record struct LexiconPhrase(string Source, string Symbol, bool Removes);
