using ContractLint.Patterns;

namespace ContractLint.Rules;

/// <summary>Asks the phrase language whether a phrase of a page is well formed.</summary>
public static class PhraseChecker
{
    /// <summary>What is wrong with the phrase; <see langword="null"/> when nothing is.</summary>
    public static PhraseProblem? Check(string phrase) =>
        Phrase.TryParse(phrase, out _, out var error) ? null : new(error.Span.Start, error.Message);
}
