using System.Globalization;
using System.Xml;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>The colours of a document's theme, by the names runs and shadings call them.</summary>
internal sealed class ThemeColors
{
    private readonly Dictionary<string, WordColor> colors = new(StringComparer.Ordinal);

    /// <summary>Reads the scheme of colours of a theme part, and nothing else of it.</summary>
    public void Read(XmlReader reader)
    {
        string? name = null;

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.EndElement when reader.LocalName is "clrScheme":
                    return;

                case XmlNodeType.Element when reader.LocalName is "srgbClr" && name is not null:
                    Add(name, reader.GetAttribute("val"));
                    break;

                case XmlNodeType.Element when reader.LocalName is "sysClr" && name is not null:
                    Add(name, reader.GetAttribute("lastClr"));
                    break;

                case XmlNodeType.Element when reader.LocalName is "dk1" or "lt1" or "dk2" or "lt2" or "hlink" or "folHlink" || reader.LocalName.StartsWith("accent", StringComparison.Ordinal):
                    name = reader.LocalName;
                    break;
            }
        }
    }

    /// <summary>The colour an element gives in its attributes: that of the theme if it names one that is known, else the one written beside it.</summary>
    public WordColor? Read(XmlReader reader, string plain, string theme, string tint, string shade)
    {
        if (WordNames.Attribute(reader, theme) is not { } named || !colors.TryGetValue(SchemeName(named), out var color))
            return WordColor.Parse(WordNames.Attribute(reader, plain));

        if (Share(reader, tint) is { } lighter)
            color = color.Keeping(lighter, 255);

        return Share(reader, shade) is { } darker ? color.Keeping(darker, 0) : color;
    }

    private void Add(string name, string? written)
    {
        if (WordColor.Parse(written) is { IsAutomatic: false } color)
            colors.TryAdd(name, color);
    }

    private static int? Share(XmlReader reader, string attribute) =>
        int.TryParse(WordNames.Attribute(reader, attribute), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var share) ? share : null;

    private static string SchemeName(string name) => name switch
    {
        "background1" or "light1" => "lt1",
        "text1" or "dark1" => "dk1",
        "background2" or "light2" => "lt2",
        "text2" or "dark2" => "dk2",
        "hyperlink" => "hlink",
        "followedHyperlink" => "folHlink",
        _ => name,
    };
}
