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

    private Lexicon(Language language)
    {
        var phrases = new List<Phrase>();

        foreach (var entry in FrameLexicon.Entries.Concat(PartyLexicon.Entries).Concat(GuardLexicon.Entries).Where(entry => entry.Language == language))
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

        foreach (var match in matches)
        {
            var (symbol, removes) = effects[match.Phrase];
            if (!removes && !IsRemoved(symbol, match, matches))
                annotations.Add(new(symbol, match.Start, match.End));
        }

        return annotations;
    }

    private bool IsRemoved(string symbol, PhraseMatch match, IReadOnlyList<PhraseMatch> matches)
    {
        foreach (var other in matches)
        {
            if (effects[other.Phrase] is { Removes: true } effect && effect.Symbol == symbol && other.Start < match.End && match.Start < other.End)
                return true;
        }

        return false;
    }

    private void Add(string lines, string symbol, bool removes, List<Phrase> phrases)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Phrase.TryParse(line, out var phrase, out var error))
                throw new InvalidOperationException($"The phrase \"{line}\" of the symbol <{symbol}> is wrong at {error.Span}: {error.Message.En}");

            phrases.Add(phrase);
            effects.Add((symbol, removes));
        }
    }
}
