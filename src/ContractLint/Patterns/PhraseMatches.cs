namespace ContractLint.Patterns;

/// <summary>What callers do with lists of <see cref="PhraseMatch"/>.</summary>
public static class PhraseMatches
{
    /// <summary>Makes one range of words of the matches that share a word, whatever their phrases; it keeps the phrase of the first of them.</summary>
    /// <param name="matches">In order of start, as a matcher returns them.</param>
    public static IReadOnlyList<PhraseMatch> MergeOverlapping(IReadOnlyList<PhraseMatch> matches)
    {
        var merged = new List<PhraseMatch>(matches.Count);

        foreach (var match in matches)
        {
            if (merged.Count > 0 && match.Start < merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, match.End) };
            else
                merged.Add(match);
        }

        return merged;
    }
}
