using System.Xml;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>Reads what <c>w:rPr</c> and <c>w:shd</c> say of looks.</summary>
internal static class FormatReader
{
    // Beyond this, in thousandths of a per cent, nothing of a letter is seen.
    private const int Transparent = 95_000;

    /// <summary>The properties of a run, leaving the reader at their end; <paramref name="changedBy"/> is who changed them, where that change is pending.</summary>
    public static RunFormat Run(XmlReader reader, ThemeColors theme, out string? changedBy)
    {
        var format = default(RunFormat);
        changedBy = null;
        if (reader.IsEmptyElement)
            return format;

        var depth = reader.Depth;
        var (isOfFill, isOutlined) = (false, false);

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            if (reader.Depth == depth + 1)
            {
                isOfFill = reader.LocalName is "textFill";
                isOutlined |= reader.LocalName is "textOutline" or "outline";
                changedBy = reader.LocalName is "rPrChange" ? WordNames.Attribute(reader, "author") ?? "" : changedBy;
                format = With(format, reader, theme);
            }
            else if (isOfFill && !isOutlined && (reader.LocalName is "noFill" || (reader.LocalName is "alpha" && WordNames.Number(reader) >= Transparent)))
            {
                format = format with { IsUnpainted = true };
            }
        }

        return format;
    }

    /// <summary>One property more; what does not tell of looks changes nothing.</summary>
    public static RunFormat With(RunFormat format, XmlReader reader, ThemeColors theme) => reader.LocalName switch
    {
        "rStyle" => format with { StyleId = WordNames.Value(reader) },
        "vanish" or "specVanish" => format with { IsVanished = WordNames.IsOn(reader) },
        "sz" => format with { HalfPoints = WordNames.Number(reader) },
        "w" => format with { Scale = WordNames.Number(reader) },
        "color" => format with { Color = theme.Read(reader, "val", "themeColor", "themeTint", "themeShade") },
        "highlight" => format with { Background = WordColor.OfHighlighter(WordNames.Value(reader)) ?? format.Background },
        "shd" => format with { Background = format.Background ?? Shading(reader, theme) },
        "vertAlign" => format with { IsScript = WordNames.Value(reader) is "superscript" or "subscript" },
        _ => format,
    };

    /// <summary>The colour a shading paints; automatic where it paints none.</summary>
    public static WordColor? Shading(XmlReader reader, ThemeColors theme) => WordNames.Value(reader) is "solid"
        ? theme.Read(reader, "color", "themeColor", "themeTint", "themeShade")
        : theme.Read(reader, "fill", "themeFill", "themeFillTint", "themeFillShade");
}
