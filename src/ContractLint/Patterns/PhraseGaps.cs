namespace ContractLint.Patterns;

/// <summary>Holds gaps to their rule: each stands between two things that must be there, or it would match words that say nothing.</summary>
internal static class PhraseGaps
{
    /// <summary>The first error of the gaps of a sequence, <see langword="null"/> if there is none.</summary>
    public static PhraseError? Check(List<PhraseNode> parts)
    {
        var first = parts.FindIndex(static part => !part.CanBeEmpty);
        var last = parts.FindLastIndex(static part => !part.CanBeEmpty);

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not PhraseNodeKind.Gap)
                continue;

            if (first < 0 || first > i)
                return PhraseErrors.GapAtStart(parts[i].Span);

            if (i + 1 < parts.Count && parts[i + 1].Kind is PhraseNodeKind.Gap)
                return PhraseErrors.GapAfterGap(parts[i].Span.Union(parts[i + 1].Span), PhraseParser.LargestGap);

            if (last < i)
                return PhraseErrors.GapAtEnd(parts[i].Span);
        }

        return null;
    }
}
