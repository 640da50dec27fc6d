using ContractLint.Patterns;
using ContractLint.Semantics;

namespace ContractLint.Rules;

/// <summary>Asks the phrase language whether a phrase of a page is well formed, and names symbols that exist.</summary>
public static class PhraseChecker
{
    /// <summary>What is wrong with the phrase; <see langword="null"/> when nothing is.</summary>
    public static PhraseProblem? Check(string phrase) =>
        Phrase.TryParse(phrase, PhraseSymbols.Known, out _, out var error) ? null : new(error.Span.Start, error.Message);
}
