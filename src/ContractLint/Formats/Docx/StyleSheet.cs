using System.Xml;
using ContractLint.Formats.Docx.Looks;
using ContractLint.Text;

namespace ContractLint.Formats.Docx;

/// <summary>The styles of a document, each with what it inherits.</summary>
internal sealed class StyleSheet(ThemeColors theme)
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> unknown = new(StringComparer.Ordinal);

    /// <summary>The style of a paragraph that names none.</summary>
    public WordStyle? Default { get; private set; }

    /// <summary>The language numbers are spelled in.</summary>
    public Language Language { get; private set; } = Language.English;

    /// <summary>How characters look where no style says otherwise.</summary>
    public RunFormat DefaultRun { get; private set; }

    public ThemeColors Theme => theme;

    public WordStyle? Find(string id) => styles.GetValueOrDefault(id);

    /// <summary>The style with that id, or, where the sheet has none, what its id says of it ("Heading2", "Titre2").</summary>
    public WordStyle FindOrGuess(string id)
    {
        if (styles.TryGetValue(id, out var style) || unknown.TryGetValue(id, out style))
            return style;

        style = new(id) { OutlineLevel = HeadingNames.OutlineLevel(id) };
        unknown.Add(id, style);
        return style;
    }

    /// <summary>Adds what the part defines and resolves it, whatever damage follows.</summary>
    public void Read(XmlReader reader)
    {
        try
        {
            ReadStyles(reader);
        }
        finally
        {
            foreach (var style in styles.Values)
                Resolve(style);
        }
    }

    private void ReadStyles(XmlReader reader)
    {
        WordStyle? style = null;
        var looks = new StyleLooks(theme);

        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            if (style is null)
                DefaultRun = looks.Defaults(reader, DefaultRun);
            else
                looks.AddTo(style, reader);

            switch (reader.LocalName)
            {
                case "style":
                    style = new(WordNames.Attribute(reader, "styleId") ?? "");
                    styles.TryAdd(style.Id, style);
                    if (WordNames.Attribute(reader, "type") is "paragraph" && WordNames.Attribute(reader, "default") is "1" or "true" or "on")
                        Default ??= style;

                    break;

                // The language of the document's defaults stands before all styles.
                case "lang" when style is null:
                    if (WordNames.Value(reader)?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) is true)
                        Language = Language.French;

                    break;

                case "name" when style is not null:
                    style.Name = WordNames.Value(reader) ?? "";
                    break;

                case "basedOn" when style is not null:
                    style.BasedOn = WordNames.Value(reader);
                    break;

                case "numId" when style is not null:
                    style.ListId ??= WordNames.Number(reader);
                    break;

                case "ilvl" when style is not null:
                    style.ListLevel ??= WordNames.Number(reader);
                    break;

                case "outlineLvl" when style is not null:
                    style.OutlineLevel ??= WordNames.Number(reader);
                    break;
            }
        }
    }

    private void Resolve(WordStyle style)
    {
        style.OutlineLevel ??= HeadingNames.OutlineLevel(style.Name);
        var ancestor = style;

        // A chain that comes back to itself is cut by its length.
        for (var i = 0; i < LongestChain && ancestor.BasedOn is { } parent && styles.TryGetValue(parent, out ancestor); i++)
        {
            style.ListId ??= ancestor.ListId;
            style.ListLevel ??= ancestor.ListLevel;
            style.OutlineLevel ??= ancestor.OutlineLevel ?? HeadingNames.OutlineLevel(ancestor.Name);
            style.Run = style.Run.Over(ancestor.Run);
            style.Shading ??= ancestor.Shading;
            style.LineHeight ??= ancestor.LineHeight;
            style.PaintsCells |= ancestor.PaintsCells;
        }
    }
}
