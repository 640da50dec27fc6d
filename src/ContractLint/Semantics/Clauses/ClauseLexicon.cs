using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics.Clauses;

/// <summary>The wordings of all clause kinds in one language, in one matcher: one pass over a sentence answers for every kind.</summary>
internal sealed class ClauseLexicon
{
    private static readonly Lazy<ClauseLexicon> EnglishLexicon = new(() => new(ClausePages.Wordings, Language.English));
    private static readonly Lazy<ClauseLexicon> FrenchLexicon = new(() => new(ClausePages.Wordings, Language.French));

    private readonly ImmutableArray<ClauseWording> wordings;
    private readonly PhraseMatcher matcher;

    public ClauseLexicon(IEnumerable<ClauseWording> all, Language language)
    {
        wordings = [.. all.Where(wording => wording.Language == language)];
        matcher = new([.. wordings.Select(wording => wording.Phrase)]);
    }

    public static ClauseLexicon For(Language language) => (language is Language.French ? FrenchLexicon : EnglishLexicon).Value;

    /// <summary>The wordings that a sentence holds, with their words, in order of place.</summary>
    public IEnumerable<(ClauseWording Wording, PhraseMatch Match)> Match(SentenceModel sentence) =>
        matcher.Match(sentence.Words).Select(match => (wordings[match.Phrase], match));
}
