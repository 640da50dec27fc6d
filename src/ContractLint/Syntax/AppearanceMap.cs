using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>From the characters of a document's text to how they look; a format that has no looks has no segments.</summary>
/// <remarks>Segments are in order and do not overlap; neighbours differ. Of what stands between two of them nothing is known.</remarks>
public sealed class AppearanceMap(ImmutableArray<AppearanceSegment> segments)
{
    public static AppearanceMap Empty { get; } = new([]);

    public ImmutableArray<AppearanceSegment> Segments => segments;

    /// <summary>How the character at <paramref name="position"/> looks; <see cref="TextAppearance.Ordinary"/> where nothing is known.</summary>
    public TextAppearance At(int position)
    {
        var index = FirstEndingAfter(position);
        return index < segments.Length && segments[index].Span.Start <= position ? segments[index].Appearance : TextAppearance.Ordinary;
    }

    /// <summary>The segments that share a character with <paramref name="span"/>.</summary>
    public IEnumerable<AppearanceSegment> Within(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < segments.Length && segments[i].Span.Start < span.End; i++)
            yield return segments[i];
    }

    /// <summary>Whether any character of <paramref name="span"/> is in the file without being shown.</summary>
    public bool HidesAnyOf(TextSpan span) => Within(span).Any(segment => segment.Appearance.IsHidden);

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, segments.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
