namespace ContractLint.Semantics.Guards;

/// <summary>The stretch of a sentence between two breaks: what a negator or a governing verb reaches.</summary>
internal static class Segments
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(";:—–!?\n");

    /// <summary>The words <c>[Start, End)</c> of the segment that holds a match, stem excluded unless the match is in it.</summary>
    public static (int Start, int End) Around(GuardedMatch match)
    {
        var sentence = match.Sentence;
        var (start, end) = (Math.Max(match.Start, sentence.StemLength), match.End);

        while (start > sentence.StemLength && !IsBreakBetween(match, start - 1))
            start--;

        while (end < sentence.Words.Words.Count && !IsBreakBetween(match, end - 1))
            end++;

        return (start, end);
    }

    // Between a word and the next: a semicolon, a colon, a dash, or a word that re-opens ("mais", "except").
    private static bool IsBreakBetween(GuardedMatch match, int word)
    {
        var words = match.Sentence.Words.Words;
        var gap = match.Model.Tree.Text.AsSpan(Text.TextSpan.FromBounds(words[word].Span.End, Math.Max(words[word].Span.End, words[word + 1].Span.Start)));
        if (gap.ContainsAny(Breaks))
            return true;

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Reopens && annotation.Start == word + 1)
                return true;
        }

        return false;
    }
}
