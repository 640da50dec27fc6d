using System.Xml;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The styles of a document and the numbering of its lists and headings.</summary>
internal sealed class OdfStyles
{
    private const int LongestChain = 32;
    private const int MostOutlineLevels = 10;
    private const string DefaultStyle = "\0";

    private readonly Dictionary<(string Family, string Name), OdfStyle> styles = [];
    private readonly Dictionary<string, OdfListStyle> lists = new(StringComparer.Ordinal);

    private readonly HashSet<string> masterPages = new(["Standard"], StringComparer.Ordinal);

    private OdfStyle? style;
    private string family = "";
    private OdfListStyle? list;
    private int level;
    private bool seesLanguage = true;

    /// <summary>How headings outside of lists are numbered.</summary>
    public OdfListStyle Outline { get; } = new();

    /// <summary>The language numbers are spelled in.</summary>
    public Language Language { get; private set; } = Language.English;

    public OdfListStyle? List(string? name) => name is not null ? lists.GetValueOrDefault(name) : null;

    /// <summary>The level from 0 of a paragraph in that style where it is a heading or a title by its style alone.</summary>
    public int? OutlineLevel(string? name) => First(("paragraph", name ?? ""), found => found.OutlineLevel ?? HeadingNames.OutlineLevel(found.Name));

    /// <summary>The list that items without a style of their own belong to.</summary>
    public string? ListStyle(string? name) => Chain(("paragraph", name ?? "")).Select(found => found.ListStyle).FirstOrDefault(said => said is not null);

    /// <summary>Whether the document has pages of that kind, so that their headers and footers are seen.</summary>
    public bool UsesMasterPage(string name) => masterPages.Contains(name);

    /// <summary>How an element hides the text under it, by itself or by its style.</summary>
    public Concealment ConcealmentOf(OdfElement element, XmlReader reader) => element switch
    {
        OdfElement.Span when IsHidden("text", reader) => Concealment.Vanished,
        OdfElement.Paragraph or OdfElement.Heading when IsHidden("paragraph", reader) => Concealment.Vanished,
        OdfElement.HiddenText when OdfNames.Attribute(reader, "is-hidden") is "true" => Concealment.Vanished,
        OdfElement.Section when OdfNames.Attribute(reader, "display") is "none" => Concealment.HiddenFrame,
        OdfElement.Row when OdfNames.Attribute(reader, "visibility") is "collapse" or "filter" => Concealment.HiddenRow,
        _ => Concealment.None,
    };

    /// <summary>Takes what an element of a styles part says; every other element is passed over.</summary>
    public void Take(XmlReader reader)
    {
        switch (reader.NamespaceURI, reader.LocalName)
        {
            case (OdfNames.Style, "style"):
                TakeStyle(reader);
                break;
            case (OdfNames.Style, "master-page") when UsesMasterPage(OdfNames.Attribute(reader, "name") ?? "") && OdfNames.Attribute(reader, "next-style-name") is { } next:
                masterPages.Add(next);
                break;
            case (OdfNames.Style, "text-properties"):
                TakeTextProperties(reader);
                break;
            case (OdfNames.Style, "default-style"):
                (family, style) = (OdfNames.Attribute(reader, "family") ?? "", new("", null));
                styles[(family, DefaultStyle)] = style;
                break;
            case (OdfNames.Style, "paragraph-properties"):
                TakeLook(reader);
                break;
            case (OdfNames.Text, "list-style"):
                (list, style) = (new(), null);
                lists[reader.GetAttribute("name", OdfNames.Style) ?? ""] = list;
                break;
            case (OdfNames.Text, "outline-style"):
                (list, style) = (Outline, null);
                break;
            case (OdfNames.Text, "list-level-style-number" or "outline-level-style") when list is not null:
                TakeNumber(reader, list);
                break;
            case (OdfNames.Text, "list-level-style-bullet" or "list-level-style-image") when list is not null && OdfNames.Number(reader, "level") is { } deep:
                list[deep - 1] = OdfListLevel.Bullet;
                break;
        }
    }

    /// <summary>How text looks under an element, where around it it looks like this.</summary>
    public OdfLook LookOf(OdfElement element, XmlReader reader, OdfLook around) => element switch
    {
        OdfElement.Paragraph or OdfElement.Heading => Changed(Changed(around, ("paragraph", DefaultStyle)), ("paragraph", OdfNames.Attribute(reader, "style-name") ?? "")),
        OdfElement.Span => Changed(around, ("text", OdfNames.Attribute(reader, "style-name") ?? "")),
        OdfElement.Cell or OdfElement.TextBox => around with { Paper = null },
        OdfElement.Note or OdfElement.Annotation => new(),
        _ => around,
    };

    private OdfLook Changed(OdfLook look, (string Family, string Name) key) => Chain(key).Reverse().Aggregate(look, (sofar, found) => found.Look is { } change ? change(sofar) : sofar);

    private bool IsHidden(string styleFamily, XmlReader reader) =>
        First((styleFamily, OdfNames.Attribute(reader, "style-name") ?? ""), found => found.IsHidden is { } hidden ? hidden ? 1 : 0 : null) is 1;

    private void TakeStyle(XmlReader reader)
    {
        var name = OdfNames.Attribute(reader, "name") ?? "";
        family = OdfNames.Attribute(reader, "family") ?? "";
        style = new(OdfNames.Attribute(reader, "display-name") ?? name.Replace("_20_", " ", StringComparison.Ordinal), OdfNames.Attribute(reader, "parent-style-name"))
        {
            ListStyle = OdfNames.Attribute(reader, "list-style-name"),
            MasterPage = OdfNames.Attribute(reader, "master-page-name"),
            OutlineLevel = OdfNames.Number(reader, "default-outline-level") is >= 1 and <= MostOutlineLevels and var outline ? outline - 1 : null,
        };
        styles[(family, name)] = style;
        if (style.MasterPage is { Length: > 0 } page)
            masterPages.Add(page);

        seesLanguage = false;
    }

    // The language of the document's defaults stands before all styles.
    private void TakeTextProperties(XmlReader reader)
    {
        if (seesLanguage && reader.GetAttribute("language", OdfNames.Format) is { } language && language.StartsWith("fr", StringComparison.OrdinalIgnoreCase))
            Language = Language.French;

        if (reader.GetAttribute("display", OdfNames.Text) is { } display && style is not null)
            style.IsHidden = display is "none";

        TakeLook(reader);
    }

    // The properties of a paragraph and those of its text stand in two elements.
    private void TakeLook(XmlReader reader)
    {
        if (style is null || OdfLook.ChangesOf(reader) is not { } change)
            return;

        var before = style.Look;
        style.Look = before is null ? change : look => change(before(look));
    }

    private void TakeNumber(XmlReader reader, OdfListStyle into)
    {
        if (OdfNames.Number(reader, "level") is not { } deep)
            return;

        level = deep - 1;
        into[level] = new()
        {
            Format = FormatOf(reader.GetAttribute("num-format", OdfNames.Style)),
            Prefix = reader.GetAttribute("num-prefix", OdfNames.Style) ?? "",
            Suffix = reader.GetAttribute("num-suffix", OdfNames.Style) ?? "",
            DisplayedLevels = OdfNames.Number(reader, "display-levels") ?? 1,
            Start = OdfNames.Number(reader, "start-value") ?? 1,
            Pattern = PatternOf(reader),
        };
    }

    // LibreOffice's own, since prefix and suffix can not say "%1%-%2%".
    private static string? PatternOf(XmlReader reader)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName is "num-list-format")
            {
                var pattern = reader.Value;
                reader.MoveToElement();
                return pattern;
            }
        }

        reader.MoveToElement();
        return null;
    }

    private static string FormatOf(string? format) => format switch
    {
        null or "" => "",
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ when format.StartsWith("1st", StringComparison.Ordinal) => "ordinal",
        _ when format.StartsWith("One", StringComparison.Ordinal) => "cardinalText",
        _ when format.StartsWith("First", StringComparison.Ordinal) => "ordinalText",
        _ when format.StartsWith("01", StringComparison.Ordinal) => "decimalZero",
        _ when format.StartsWith('一') => "chineseCounting",
        _ when format.StartsWith('①') => "decimalEnclosedCircle",
        _ => "decimal",
    };

    private int? First((string Family, string Name) key, Func<OdfStyle, int?> say) => Chain(key).Select(say).FirstOrDefault(said => said is not null);

    // A style and those it inherits from; one that the file does not define is known by its name alone. A chain that comes back to itself is cut.
    private IEnumerable<OdfStyle> Chain((string Family, string Name) key)
    {
        for (var i = 0; i < LongestChain && key.Name.Length > 0; i++)
        {
            var found = styles.GetValueOrDefault(key) ?? new(key.Name.Replace("_20_", " ", StringComparison.Ordinal), null);
            yield return found;
            key = (key.Family, found.Parent ?? "");
        }
    }
}
