using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>A phrase of the library, compiled with it; its words are looked up on its page only when somebody wants to read them.</summary>
internal sealed class CheckedPhrase(RulePage page, CheckedPhrases phrases, int number) : RulePhrase(page, phrases.EffectOf(number))
{
    private string? source;

    // Kept: a page is long, and the phrases that find anything are few.
    public override string Source => source ??= Page.PhraseOnLine(phrases.LineOf(number));

    public override bool SpeaksOfNegation => phrases.SpeaksOfNegation(number);
}
