using ContractLint.Syntax;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>Where drawings float that may lie behind text: white letters on a photograph are not hidden.</summary>
internal sealed class FloatingDrawings
{
    // A drawing hangs from a paragraph near it; how far it reaches only a layout would tell.
    private const int Reach = 25;

    // In the units of drawings, 13 centimetres: a background, not a logo.
    private const long PageSize = 4_680_000;

    private readonly Dictionary<string, List<int>> paragraphs = new(StringComparer.Ordinal);
    private bool coversPages;
    private bool isInHeader;

    /// <summary>A drawing that floats hangs from that place.</summary>
    public void Add(DocxOrigin place, bool isHeader)
    {
        isInHeader = isHeader;
        if (!paragraphs.TryGetValue(place.Part, out var found))
            paragraphs[place.Part] = found = [];

        // The paragraph around a text box comes again after those inside it.
        var index = found.BinarySearch(place.Paragraph);
        if (index < 0)
            found.Insert(~index, place.Paragraph);
    }

    /// <summary>The size of the drawing added last.</summary>
    public void SetSize(long width, long height)
    {
        coversPages |= isInHeader && width > PageSize && height > PageSize;
        isInHeader = false;
    }

    /// <summary>How characters look, with what may be behind them: only of faint ones does it matter.</summary>
    public TextAppearance? Behind(TextAppearance? look, DocxOrigin? place)
    {
        const float Readable = 4.5f;
        if (look is not { Contrast: > 0 and < Readable } || place is null || !(coversPages || IsNear(place)))
            return look;

        return look with { IsOverPicture = true };
    }

    private bool IsNear(DocxOrigin place)
    {
        if (!paragraphs.TryGetValue(place.Part, out var found))
            return false;

        var index = found.BinarySearch(place.Paragraph);
        var after = index >= 0 ? index : ~index;
        return (after < found.Count && found[after] - place.Paragraph <= Reach) || (after > 0 && place.Paragraph - found[after - 1] <= Reach);
    }
}
