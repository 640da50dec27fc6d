using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Reads gaps and holds them to their rule: each stands between two things that must be there, or it would match words that say nothing.</summary>
internal static class PhraseGaps
{
    public const int Usual = 8;
    public const int Largest = 20;

    /// <summary>The gap that begins at a place, which moves behind it; or <see langword="null"/> and an error.</summary>
    public static PhraseNode? Read(string source, ref int position, out PhraseError? error)
    {
        var start = position;
        error = null;
        while (position < source.Length && source[position] is '.')
            position++;

        if (position - start > 2)
        {
            error = PhraseErrors.Dots(TextSpan.FromBounds(start, position));
            return null;
        }

        // Glued letters are a word after the usual gap, as in "de ..faire"; glued digits are the gap's number.
        var digits = position;
        if (digits == source.Length || !char.IsLetterOrDigit(source[digits]) || char.IsLetter(source[digits]))
            return PhraseNode.Gap(Usual, TextSpan.FromBounds(start, digits));

        // Beyond the limit the exact number no longer matters; a letter counts as beyond it.
        var size = 0;
        for (; position < source.Length && char.IsLetterOrDigit(source[position]); position++)
            size = source[position] is >= '0' and <= '9' ? Math.Min(size * 10 + source[position] - '0', Largest + 1) : Largest + 1;

        var span = TextSpan.FromBounds(start, position);
        if (size is >= 1 and <= Largest)
            return PhraseNode.Gap(size, span);

        error = PhraseErrors.GapSize(span, Largest);
        return null;
    }

    /// <summary>The first error of the gaps of a sequence, <see langword="null"/> if there is none.</summary>
    public static PhraseError? Check(List<PhraseNode> parts)
    {
        if (!parts.Exists(static part => part.Kind is PhraseNodeKind.Gap))
            return null;

        var first = parts.FindIndex(static part => !part.CanBeEmpty);
        var last = parts.FindLastIndex(static part => !part.CanBeEmpty);

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not PhraseNodeKind.Gap)
                continue;

            if (first < 0 || first > i)
                return PhraseErrors.GapAtStart(parts[i].Span);

            if (i + 1 < parts.Count && parts[i + 1].Kind is PhraseNodeKind.Gap)
                return PhraseErrors.GapAfterGap(parts[i].Span.Union(parts[i + 1].Span), Largest);

            if (last < i)
                return PhraseErrors.GapAtEnd(parts[i].Span);
        }

        return null;
    }
}
