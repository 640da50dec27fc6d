using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Semantics.Guards;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>A clause in which the blocks of a page found a restriction: the words that say it, and whom it binds.</summary>
internal sealed record CovenantPlace(SemanticModel Model, Node Clause, SentenceModel Sentence, TextSpan Trigger)
{
    /// <summary>Clause and words: the items of a list may stand beyond their stem.</summary>
    public TextSpan Span => Clause.Span.Union(Trigger);

    /// <summary>The party bound; <see langword="null"/> where the sentence does not say.</summary>
    public Role? Bound => GuardEvaluator.BoundParty(MatchOf(Sentence, Trigger));

    /// <summary>How long the restriction lasts: the longest period of its sentence, else of its clause; <see langword="null"/> where none is written.</summary>
    public decimal? Months => LongestIn(Sentence.Node.Span) ?? LongestIn(Clause.Span);

    /// <summary>The clauses in which one of the blocks found something; the first block named that did says the words.</summary>
    public static IEnumerable<CovenantPlace> Of(DocumentAnalysisContext context, params string[] blocks)
    {
        var found = from rank in Enumerable.Range(0, blocks.Length)
                    from match in context.MatchesOf(blocks[rank])
                    let sentence = context.Model.SentencesIn(match).First()
                    group (Rank: rank, Match: match, Sentence: sentence) by context.Model.ClauseOrListOf(sentence);

        foreach (var place in found.OrderBy(place => place.Key.Span))
        {
            var first = place.MinBy(hit => (hit.Rank, hit.Match));
            var trigger = place.Where(hit => hit.Sentence == first.Sentence && hit.Match.Overlaps(first.Match)).Aggregate(first.Match, (words, hit) => words.Union(hit.Match));
            yield return new(context.Model, place.Key, first.Sentence, trigger);
        }
    }

    /// <summary>Whether a block found something in the clause.</summary>
    public bool Holds(DocumentAnalysisContext context, string block) => context.Phrases.MatchesIn(block, Span).Any();

    private GuardedMatch MatchOf(SentenceModel sentence, TextSpan words)
    {
        var (start, end) = (sentence.StemLength, sentence.Words.Words.Count);
        while (start < end - 1 && sentence.Words.Words[start].Span.End <= words.Start)
            start++;

        while (end > start + 1 && sentence.Words.Words[end - 1].Span.Start >= words.End)
            end--;

        return new(Model, sentence, start, end, SpeaksOfNegation: false);
    }

    private decimal? LongestIn(TextSpan span) => Durations.Longest(Model, [span]).Months is > 0 and var months ? months : null;
}
