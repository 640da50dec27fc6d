using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Semantics;

namespace ContractLint.Engine;

/// <summary>A phrase of a page that was parsed here: a user's, or one made in memory.</summary>
internal sealed class ParsedPhrase(RulePage page, PhraseEffect effect, Phrase phrase) : RulePhrase(page, effect)
{
    public override string Source => phrase.Source;

    public override bool SpeaksOfNegation => Negation.IsSpokenOfIn(phrase);
}
