using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>The phrases of some pages in one language, ready to match: those of the library were compiled with it, those of other pages are compiled here.</summary>
internal sealed class RuleCompilation
{
    private readonly CheckedPhrases? builtIn;
    private readonly RulePage?[] builtInPages = [];
    private readonly RulePhrase?[] builtInPhrases = [];
    private readonly PhraseMatcher? matcher;
    private readonly List<RulePhrase> phrases = [];

    public RuleCompilation(IEnumerable<RulePage> pages, Language language)
    {
        var wanted = new HashSet<RulePage>(pages, ReferenceEqualityComparer.Instance);
        RulePage?[] known = [.. RuleSet.BuiltIn.Pages.Select(page => wanted.Remove(page) ? page : null)];

        if (known.Any(page => page is not null))
        {
            builtIn = CheckedPhrases.In(language);
            builtInPages = known;
            builtInPhrases = new RulePhrase?[builtIn.Count];
        }

        var parsed = new List<Phrase>();
        foreach (var page in pages.Where(wanted.Contains))
            Parse(page, language, parsed);

        if (parsed.Count > 0)
            matcher = new(parsed);
    }

    /// <summary>Every phrase that matches a sentence; those of one page in order of place.</summary>
    public List<RuleHit> Match(SentenceModel sentence)
    {
        var hits = new List<RuleHit>();

        if (builtIn is not null)
        {
            foreach (var match in builtIn.Matcher.Match(sentence.Words, out _))
            {
                if (IsHit(match, sentence) && BuiltInPhrase(builtIn, match.Phrase) is { } phrase)
                    hits.Add(new(phrase, match.Start, match.End));
            }
        }

        if (matcher is not null)
        {
            foreach (var match in matcher.Match(sentence.Words))
            {
                if (IsHit(match, sentence))
                    hits.Add(new(phrases[match.Phrase], match.Start, match.End));
            }
        }

        return hits;
    }

    // What matches in the stem alone was found in the stem's own sentence.
    private static bool IsHit(PhraseMatch match, SentenceModel sentence) => match.End > sentence.StemLength;

    // Null for a rule that is off. Two threads may both make the phrase; either serves.
    private RulePhrase? BuiltInPhrase(CheckedPhrases compiled, int number) =>
        builtInPages[compiled.PageOf(number)] is { } page ? builtInPhrases[number] ??= new CheckedPhrase(page, compiled, number) : null;

    private void Parse(RulePage page, Language language, List<Phrase> parsed)
    {
        foreach (var (block, _, phrase) in PhraseReading.In(page, language))
        {
            parsed.Add(phrase);
            phrases.Add(new ParsedPhrase(page, block.Effect, phrase));
        }
    }
}
