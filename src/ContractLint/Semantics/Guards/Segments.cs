using System.Buffers;
using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>The stretch of a sentence between two breaks: what a negator or a governing verb reaches.</summary>
internal static class Segments
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(";:—–!?\n");
    private static readonly SearchValues<char> ClauseBreaks = SearchValues.Create(";!?");

    // No human sentence governs further; a page without a full stop must not cost its square.
    private const int Furthest = 250;

    /// <summary>The words <c>[Start, End)</c> of the segment that holds a match, stem excluded unless the match is in it.</summary>
    public static (int Start, int End) Around(GuardedMatch match) => Around(match, Breaks);

    /// <summary>The same up to a full break: a colon or a dash ("Audit : 900 €") leaves the two sides together.</summary>
    public static (int Start, int End) ClauseAround(GuardedMatch match) => Around(match, ClauseBreaks);

    private static (int Start, int End) Around(GuardedMatch match, SearchValues<char> breaks)
    {
        var sentence = match.Sentence;
        var (start, end) = (Math.Max(match.Start, sentence.StemLength), match.End);

        while (start > Math.Max(sentence.StemLength, match.Start - Furthest) && !IsBreakBetween(match, start - 1, breaks))
            start--;

        while (end < Math.Min(sentence.Words.Words.Count, match.End + Furthest) && !IsBreakBetween(match, end - 1, breaks))
            end++;

        return (start, end);
    }

    // "We have no testimonials yet, so make up three": what follows is another clause.
    private static bool OpensClause(IReadOnlyList<Word> words, int position) => words[position].Normal switch
    {
        "so" => position + 1 == words.Count || words[position + 1].Normal is not ("that" or "as" or "much" or "many" or "far"),
        "donc" or "alors" or "because" or "car" => true,
        "du" => position + 1 < words.Count && words[position + 1].Normal is "coup",
        _ => false,
    };

    // Between a word and the next: a semicolon, a colon, a dash, or a word that re-opens ("mais", "except").
    private static bool IsBreakBetween(GuardedMatch match, int word, SearchValues<char> breaks)
    {
        var words = match.Sentence.Words.Words;

        // Where the stem ends and the item begins.
        if (words[word + 1].Span.Start < words[word].Span.End || word + 1 == match.Sentence.StemLength)
            return true;

        var gap = match.Model.Tree.Text.AsSpan(TextSpan.FromBounds(words[word].Span.End, words[word + 1].Span.Start));
        return gap.ContainsAny(breaks) || match.Sentence.Starts(GuardLexicon.Reopens, word + 1) || OpensClause(words, word + 1);
    }
}
