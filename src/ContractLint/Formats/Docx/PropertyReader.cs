using System.Globalization;
using System.Xml;
using ContractLint.Formats.Docx.Looks;

namespace ContractLint.Formats.Docx;

/// <summary>Reads the properties that stand at the head of paragraphs, rows, cells and form fields, and leaves the reader at their end.</summary>
internal static class PropertyReader
{
    // To a point.
    private const int Twips = 20;

    /// <summary>The properties of a paragraph; references to headers and footers of a section that ends there are added to the list.</summary>
    /// <remarks>Before the pending changes, it had the style and the number it had then.</remarks>
    public static ParagraphProperties Paragraph(XmlReader reader, List<string> headersAndFooters, ThemeColors theme, DocumentView view)
    {
        var properties = default(ParagraphProperties);
        if (reader.IsEmptyElement)
            return properties;

        var depth = reader.Depth;
        var silentDepth = int.MaxValue;
        var inMark = false;

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= silentDepth)
                silentDepth = int.MaxValue;

            if (reader.NodeType is not XmlNodeType.Element || silentDepth < reader.Depth)
                continue;

            // What the paragraph was before a change of its formatting is nested in what it is.
            if (reader.LocalName is "pPrChange" or "rPrChange" or "sectPrChange" or "numberingChange")
            {
                properties = properties with { ChangedBy = WordNames.Attribute(reader, "author") ?? "" };
                if (view is DocumentView.Original && reader.LocalName is "pPrChange")
                    properties = properties with { StyleId = null, ListId = null, ListLevel = null, OutlineLevel = null };
                else
                    silentDepth = reader.Depth;

                continue;
            }

            if (reader.Depth == depth + 1)
                inMark = reader.LocalName is "rPr";

            // A number can be inserted too (w:numPr/w:ins); only w:rPr tells of the mark.
            var isOfMark = inMark && reader.Depth == depth + 2;
            properties = reader.LocalName switch
            {
                "pStyle" => properties with { StyleId = WordNames.Value(reader) },
                "numId" => properties with { ListId = WordNames.Number(reader) },
                "ilvl" => properties with { ListLevel = WordNames.Number(reader) },
                "outlineLvl" => properties with { OutlineLevel = WordNames.Number(reader) },
                "sectPr" => properties with { EndsSection = true },
                "del" or "moveFrom" when isOfMark => properties with { MarkDeleted = true, MarkAuthor = WordNames.Attribute(reader, "author") },
                "ins" or "moveTo" when isOfMark => properties with { MarkInserted = true, MarkAuthor = WordNames.Attribute(reader, "author") },
                "ins" when view is DocumentView.Original && !inMark => properties with { ListId = null, ListLevel = null },
                "shd" when !inMark => properties with { Shading = FormatReader.Shading(reader, theme) },
                "spacing" when !inMark => properties with { LineHeight = FixedLineHeight(reader) },
                "ind" => properties with { IsOffPage = properties.IsOffPage || IsBeyond(reader, "left") || IsBeyond(reader, "start") },
                "framePr" => properties with { IsOffPage = properties.IsOffPage || IsBeyond(reader, "x") || IsBeyond(reader, "y") },
                _ => properties,
            };

            if (reader.LocalName is "headerReference" or "footerReference" && WordNames.RelationshipId(reader) is { } id)
                headersAndFooters.Add(id);
        }

        return properties;
    }

    /// <summary>The style of a table, and the colour behind its cells.</summary>
    public static (string? StyleId, WordColor? Shading) Table(XmlReader reader, ThemeColors theme)
    {
        var (style, shading) = (default(string), default(WordColor?));
        if (reader.IsEmptyElement)
            return default;

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.Depth != depth + 1)
                continue;

            if (reader.LocalName is "tblStyle")
                style = WordNames.Value(reader);
            else if (reader.LocalName is "shd")
                shading = FormatReader.Shading(reader, theme);
        }

        return (style, shading);
    }

    /// <summary>What a row or a cell says of itself.</summary>
    public static BoxProperties Box(XmlReader reader, ThemeColors theme)
    {
        var box = default(BoxProperties);
        if (reader.IsEmptyElement)
            return box;

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.Depth != depth + 1)
                continue;

            box = reader.LocalName switch
            {
                "ins" or "cellIns" => box with { IsInserted = true, Author = WordNames.Attribute(reader, "author") },
                "del" or "cellDel" => box with { IsDeleted = true, Author = WordNames.Attribute(reader, "author") },
                "hidden" => box with { IsHidden = WordNames.IsOn(reader) },
                "trHeight" => box with { HasNoRoom = WordNames.Attribute(reader, "hRule") is "exact" && WordNames.Number(reader) < 3 * Twips },
                "shd" => box with { Shading = FormatReader.Shading(reader, theme) },
                _ => box,
            };
        }

        return box;
    }

    /// <summary>The height of a line in points, where the element that the reader stands on fixes it.</summary>
    public static float? FixedLineHeight(XmlReader reader) =>
        WordNames.Attribute(reader, "lineRule") is "exact" && NumberOf(reader, "line") is { } line ? (float)line / Twips : null;

    // Farther than any sheet of paper reaches, in twentieths of a point, or far to the left of it.
    private static bool IsBeyond(XmlReader reader, string attribute) => NumberOf(reader, attribute) is > 28_000 or < -7_000;

    private static int? NumberOf(XmlReader reader, string attribute) =>
        int.TryParse(WordNames.Attribute(reader, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a form field shows by itself: a ticked or empty box, the chosen entry of a list; <see langword="null"/> for any other field.</summary>
    public static string? FormField(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return null;

        var (isBox, isTicked, isList, chosen) = (false, false, false, 0);
        var entries = new List<string>();
        var depth = reader.Depth;

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            switch (reader.LocalName)
            {
                case "checkBox":
                    isBox = true;
                    break;

                case "ddList":
                    isList = true;
                    break;

                // The default of a list is a number, that of a box is on or off; what is ticked now comes after the default.
                case "default" or "checked" when isBox:
                    isTicked = WordNames.IsOn(reader);
                    break;

                case "default" or "result" when isList:
                    chosen = WordNames.Number(reader) ?? 0;
                    break;

                case "listEntry" when isList:
                    entries.Add(WordNames.Value(reader) ?? "");
                    break;
            }
        }

        if (isBox)
            return TickBox.Of(isTicked);

        return isList && chosen >= 0 && chosen < entries.Count ? entries[chosen] : null;
    }
}
