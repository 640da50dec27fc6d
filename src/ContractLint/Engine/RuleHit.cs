namespace ContractLint.Engine;

/// <summary>A phrase that matched the words <c>[Start, End)</c> of a sentence.</summary>
internal readonly record struct RuleHit(RulePhrase Phrase, int Start, int End);
