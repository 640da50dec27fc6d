using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>All wordings of the semantics of one language, compiled into one matcher that puts their symbols on the words of a sentence.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> EnglishLexicon = new(() => new(Language.English));
    private static readonly Lazy<Lexicon> FrenchLexicon = new(() => new(Language.French));

    private readonly PhraseMatcher matcher;
    private readonly List<(string Symbol, bool Removes)> effects = [];
    private readonly HashSet<string> removable = new(StringComparer.Ordinal);

    private Lexicon(Language language)
    {
        var phrases = new List<Phrase>();

        foreach (var entry in FrameLexicon.Entries.Concat(UnpaidLexicon.Entries).Concat(PartyLexicon.Entries).Concat(GuardLexicon.Entries).Concat(ContextLexicon.Entries).Where(entry => entry.Language == language))
        {
            Add(entry.Phrases, entry.Symbol, removes: false, phrases);
            Add(entry.Except, entry.Symbol, removes: true, phrases);
        }

        matcher = new(phrases);
    }

    public static Lexicon For(Language language) => (language is Language.French ? FrenchLexicon : EnglishLexicon).Value;

    /// <summary>The symbols on the words of a sentence, in order of place.</summary>
    public List<Annotation> Annotate(IReadOnlyList<Word> words, bool withoutAccents)
    {
        var matches = matcher.Match(new(words, [], withoutAccents));
        var annotations = new List<Annotation>(matches.Count);

        var removed = RemovedWords(matches, words.Count);

        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var (symbol, removes) = effects[match.Phrase];
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
            var (symbol, removes) = effects[matches[i].Phrase];
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

    private void Add(string lines, string symbol, bool removes, List<Phrase> phrases)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Phrase.TryParse(line, out var phrase, out var error))
                throw new InvalidOperationException($"The phrase \"{line}\" of the symbol <{symbol}> is wrong at {error.Span}: {error.Message.En}");

            phrases.Add(phrase);
            effects.Add((symbol, removes));
            if (removes)
                removable.Add(symbol);
        }
    }
}
