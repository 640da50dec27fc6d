using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>A phrase of a rule's page that was met, wherever it was compiled.</summary>
internal abstract class RulePhrase(RulePage page, PhraseEffect effect)
{
    public RulePage Page { get; } = page;

    public PhraseEffect Effect { get; } = effect;

    /// <summary>The phrase as its page writes it.</summary>
    public abstract string Source { get; }

    /// <summary>Whether the phrase itself speaks of what is denied or forbidden, so that a denial in the text does not excuse it. Asked only where it matches.</summary>
    public abstract bool SpeaksOfNegation { get; }
}
