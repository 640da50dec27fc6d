using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Semantics;

namespace ContractLint.Engine;

/// <summary>A phrase of a rule's page, ready to match.</summary>
internal sealed record RulePhrase(RulePage Page, PhraseBlock Block, Phrase Phrase)
{
    /// <summary>The phrase as its page writes it.</summary>
    public string Source => Phrase.Source;

    /// <summary>Whether the phrase itself speaks of what is denied or forbidden, so that a denial in the text does not excuse it. Asked only where it matches.</summary>
    public bool SpeaksOfNegation => Negation.IsSpokenOfIn(Phrase);
}
