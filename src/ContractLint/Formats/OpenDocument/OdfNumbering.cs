using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The lists of a part: which goes on with which, and what number comes next.</summary>
internal sealed class OdfNumbering(OdfStyles styles)
{
    private readonly Dictionary<string, OdfCounters> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdfCounters> byStyle = new(StringComparer.Ordinal);
    private readonly OdfCounters headings = new(styles.Language);

    /// <summary>The list that begins where the reader stands.</summary>
    public OdfList Begin(XmlReader reader, OdfList? outer)
    {
        var style = OdfNames.Attribute(reader, "style-name") ?? outer?.StyleName;
        var id = OdfNames.Id(reader);

        var counters = outer?.Counters;
        if (counters is null && OdfNames.Attribute(reader, "continue-list") is { } continued)
            counters = byId.GetValueOrDefault(continued);
        if (counters is null && OdfNames.Attribute(reader, "continue-numbering") is "true")
            counters = byStyle.GetValueOrDefault(style ?? "");

        return Remember(new(style, counters ?? new(styles.Language), outer is null ? 0 : outer.Level + 1), id);
    }

    /// <summary>The list of a paragraph that is numbered without standing in one.</summary>
    public OdfList BeginNumbered(XmlReader reader)
    {
        var style = OdfNames.Attribute(reader, "style-name");
        var id = OdfNames.Attribute(reader, "list-id");
        var counters = byId.GetValueOrDefault(id ?? "") ?? byStyle.GetValueOrDefault(style ?? "");

        return Remember(new(style, counters ?? new(styles.Language), Math.Max((OdfNames.Number(reader, "level") ?? 1) - 1, 0)) { AwaitsLabel = true, StartAt = OdfNames.Number(reader, "start-value") }, id);
    }

    /// <summary>The label of the first paragraph of an item; empty where its list prints none.</summary>
    public string Label(OdfList list, OdfParagraph paragraph)
    {
        var name = list.ItemStyle ?? list.StyleName ?? styles.ListStyle(paragraph.Style);
        return styles.List(name) is { } style ? list.Counters.Next(style, list.Level, list.StartAt ?? paragraph.StartAt) : "";
    }

    /// <summary>The label of a heading outside of lists.</summary>
    public string HeadingLabel(int level, OdfParagraph paragraph) =>
        paragraph.IsUnnumbered || styles.ListStyle(paragraph.Style) is "" ? "" : headings.Next(styles.Outline, level, paragraph.StartAt);

    private OdfList Remember(OdfList list, string? id)
    {
        byStyle[list.StyleName ?? ""] = list.Counters;
        if (id is not null)
            byId[id] = list.Counters;

        return list;
    }
}
