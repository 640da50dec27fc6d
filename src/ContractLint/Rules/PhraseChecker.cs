using ContractLint.Patterns;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Asks the phrase language whether the phrases of a page and its lists are well formed, and name symbols and lists that exist.</summary>
public static class PhraseChecker
{
    /// <summary>Everything that is wrong, each phrase's first fault.</summary>
    public static IEnumerable<PhraseProblem> Check(IEnumerable<WordList> lists, IEnumerable<PhraseBlock> blocks)
    {
        var known = new Dictionary<Language, PhraseLists>();

        foreach (var list in lists)
        {
            if (Of(list.Language).TryDefine(list.Name, list.Alternatives.Source, out var error))
                continue;

            // A list's own error is told once, not for each phrase that uses it.
            Of(list.Language).TryDefine(list.Name, "x", out _);
            yield return new(list.Alternatives, error.Span.Start, error.Message);
        }

        foreach (var block in blocks)
        {
            foreach (var phrase in block.Phrases)
            {
                if (!Of(block.Language).TryParse(phrase.Source, out _, out var error))
                    yield return new(phrase, error.Span.Start, error.Message);
            }
        }

        PhraseLists Of(Language language) => known.TryGetValue(language, out var own) ? own : known[language] = new(PhraseSymbols.Known);
    }
}
