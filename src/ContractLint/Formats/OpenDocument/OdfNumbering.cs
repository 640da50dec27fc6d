using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The lists of a part: which goes on with which, and what number comes next.</summary>
internal sealed class OdfNumbering(OdfStyles styles)
{
    private readonly Dictionary<string, OdfCounters> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdfCounters> byStyle = new(StringComparer.Ordinal);
    private readonly OdfCounters headings = new(styles.Language);

    /// <summary>Takes the list, item or numbered paragraph that begins where the reader stands.</summary>
    public void Open(OdfElement element, XmlReader reader, Stack<OdfList> lists)
    {
        var inner = lists.TryPeek(out var around) ? around : null;
        switch (element)
        {
            case OdfElement.List:
                lists.Push(Begin(reader, inner));
                break;
            case OdfElement.NumberedParagraph:
                lists.Push(BeginNumbered(reader));
                break;
            case OdfElement.ListItem or OdfElement.ListHeader when inner is not null:
                (inner.AwaitsLabel, inner.StartAt, inner.ItemStyle) = (element is OdfElement.ListItem, OdfNames.Number(reader, "start-value"), OdfNames.Attribute(reader, "style-override"));
                break;
        }
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

    private OdfList Begin(XmlReader reader, OdfList? outer)
    {
        var style = OdfNames.Attribute(reader, "style-name") ?? outer?.StyleName;
        var counters = outer?.Counters;
        if (counters is null && OdfNames.Attribute(reader, "continue-list") is { } continued)
            counters = byId.GetValueOrDefault(continued);
        if (counters is null && OdfNames.Attribute(reader, "continue-numbering") is "true")
            counters = byStyle.GetValueOrDefault(style ?? "");

        return Remember(new(style, counters ?? new(styles.Language), outer is null ? 0 : outer.Level + 1), OdfNames.Id(reader));
    }

    // A paragraph that is numbered without standing in a list.
    private OdfList BeginNumbered(XmlReader reader)
    {
        var style = OdfNames.Attribute(reader, "style-name");
        var id = OdfNames.Attribute(reader, "list-id");
        var counters = byId.GetValueOrDefault(id ?? "") ?? byStyle.GetValueOrDefault(style ?? "") ?? new(styles.Language);

        return Remember(new(style, counters, Math.Max((OdfNames.Number(reader, "level") ?? 1) - 1, 0)) { AwaitsLabel = true, StartAt = OdfNames.Number(reader, "start-value") }, id);
    }

    private OdfList Remember(OdfList list, string? id)
    {
        byStyle[list.StyleName ?? ""] = list.Counters;
        if (id is not null)
            byId[id] = list.Counters;

        return list;
    }
}
