using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>All wordings of the semantics of one language, compiled into one matcher that puts their symbols on the words of a sentence.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> EnglishLexicon = new(() => new(Language.English));
    private static readonly Lazy<Lexicon> FrenchLexicon = new(() => new(Language.French));

    private readonly ProgramMatcher matcher;
    private readonly LexiconPhrase[] effects;
    private readonly HashSet<string> removable = new(StringComparer.Ordinal);

    private Lexicon(Language language)
    {
        matcher = ProgramMatcher.Unpack(CheckedWordings.LexiconIn(language));
        effects = [.. LexiconPhrases.In(language)];
        foreach (var effect in effects)
        {
            if (effect.Removes)
                removable.Add(effect.Symbol);
        }
    }

    public static Lexicon For(Language language) => (language is Language.French ? FrenchLexicon : EnglishLexicon).Value;

    /// <summary>The symbols on the words of a sentence, in order of place.</summary>
    public List<Annotation> Annotate(IReadOnlyList<Word> words, bool withoutAccents)
    {
        var matches = matcher.Match(new(words, [], withoutAccents), out _);
        var annotations = new List<Annotation>(matches.Count);

        var removed = RemovedWords(matches, words.Count);

        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var (_, symbol, removes) = effects[match.Phrase];
            if (!removes && !IsRemoved(removed, symbol, match))
                annotations.Add(new(symbol, match.Start, match.End));
        }

        return annotations;
    }

    // For each symbol, the words that one of its exceptions covers; null where no exception matched.
    private Dictionary<string, bool[]>? RemovedWords(IReadOnlyList<PhraseMatch> matches, int wordCount)
    {
        Dictionary<string, bool[]>? removed = null;

        for (var i = 0; i < matches.Count; i++)
        {
            var (_, symbol, removes) = effects[matches[i].Phrase];
            if (!removes)
                continue;

            removed ??= new(StringComparer.Ordinal);
            if (!removed.TryGetValue(symbol, out var covered))
                removed.Add(symbol, covered = new bool[wordCount]);

            covered.AsSpan(matches[i].Start, matches[i].End - matches[i].Start).Fill(true);
        }

        return removed;
    }

    private bool IsRemoved(Dictionary<string, bool[]>? removed, string symbol, PhraseMatch match) =>
        removed is not null && removable.Contains(symbol) && removed.TryGetValue(symbol, out var covered) && covered.AsSpan(match.Start, match.End - match.Start).Contains(true);
}
