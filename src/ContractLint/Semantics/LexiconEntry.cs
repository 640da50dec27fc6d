using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The wordings of one symbol: phrases that put it on the words they match, and phrases that take it off again.</summary>
/// <remarks>One phrase a line, in the phrase language. "feel free" takes <c>free</c> off: it is said of no work.</remarks>
internal sealed record LexiconEntry(string Symbol, Language Language, string Phrases, string Except = "");
