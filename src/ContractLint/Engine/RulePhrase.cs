using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>A phrase of a rule's page, ready to match.</summary>
internal sealed record RulePhrase(RulePage Page, PhraseBlock Block, string Source, bool SpeaksOfNegation);
