using System.Xml;

namespace ContractLint.Formats.Docx;

/// <summary>Reads the properties that stand at the head of paragraphs, rows, cells and form fields, and leaves the reader at their end.</summary>
internal static class PropertyReader
{
    /// <summary>The properties of a paragraph; references to headers and footers of a section that ends there are added to the list.</summary>
    public static ParagraphProperties Paragraph(XmlReader reader, List<string> headersAndFooters)
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
                "del" or "moveFrom" when isOfMark => properties with { MarkDeleted = true },
                "ins" or "moveTo" when isOfMark => properties with { MarkInserted = true },
                _ => properties,
            };

            if (reader.LocalName is "headerReference" or "footerReference" && WordNames.RelationshipId(reader) is { } id)
                headersAndFooters.Add(id);
        }

        return properties;
    }

    /// <summary>Whether a row or a cell was inserted or deleted as a whole.</summary>
    public static (bool Inserted, bool Deleted) Revision(XmlReader reader)
    {
        var (inserted, deleted) = (false, false);
        if (reader.IsEmptyElement)
            return default;

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.Depth != depth + 1)
                continue;

            inserted |= reader.LocalName is "ins" or "cellIns";
            deleted |= reader.LocalName is "del" or "cellDel";
        }

        return (inserted, deleted);
    }

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
            return isTicked ? "☒" : "☐";

        return isList && chosen >= 0 && chosen < entries.Count ? entries[chosen] : null;
    }
}
