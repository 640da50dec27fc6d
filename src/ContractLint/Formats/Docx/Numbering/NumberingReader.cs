using System.Globalization;
using System.Xml;

namespace ContractLint.Formats.Docx.Numbering;

/// <summary>Reads the part of a document that defines its lists.</summary>
internal static class NumberingReader
{
    // A number is printed with every item; Word allows far less.
    private const int LongestText = 255;

    /// <summary>Adds what the part defines; what precedes damage in the part stays when this throws.</summary>
    public static void Read(XmlReader reader, NumberingDefinitions definitions)
    {
        NumberingScheme? scheme = null;
        NumberingList? list = null;
        var overridden = 0;

        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            switch (reader.LocalName)
            {
                case "abstractNum":
                    (scheme, list) = (new(), null);
                    definitions.Schemes.TryAdd(Number(reader, "abstractNumId"), scheme);
                    break;

                case "numStyleLink" when scheme is not null:
                    scheme.DefinedByStyle = WordNames.Value(reader);
                    break;

                case "num":
                    (scheme, list) = (null, new(Number(reader, "numId")));
                    definitions.Lists.TryAdd(list.Id, list);
                    break;

                case "abstractNumId" when list is not null:
                    list.SchemeId = WordNames.Number(reader) ?? -1;
                    break;

                case "lvlOverride":
                    overridden = Number(reader, "ilvl");
                    break;

                case "startOverride" when list is not null && IsLevel(overridden):
                    list.Starts[overridden] = WordNames.Number(reader);
                    break;

                case "lvl":
                    var index = Number(reader, "ilvl");
                    var level = ReadLevel(reader);
                    if (IsLevel(index) && (scheme?.Levels ?? list?.Levels) is { } levels)
                        levels[index] ??= level;

                    break;
            }
        }
    }

    private static NumberingLevel ReadLevel(XmlReader reader)
    {
        var level = new NumberingLevel();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
            return level;

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            level = reader.LocalName switch
            {
                "start" => level with { Start = WordNames.Number(reader) ?? 0 },
                "numFmt" => WithFormat(level, reader),
                "lvlText" => level with { Text = Shortened(WordNames.Value(reader) ?? "") },
                "isLgl" => level with { IsLegal = WordNames.IsOn(reader) },
                "lvlRestart" => level with { RestartAfter = WordNames.Number(reader) },
                "pStyle" => level with { ParagraphStyle = WordNames.Value(reader) },
                _ => level,
            };
        }

        return level;
    }

    // A custom format comes with a plain one for readers that do not know it; the custom one comes first and wins.
    private static NumberingLevel WithFormat(NumberingLevel level, XmlReader reader)
    {
        if (level.CustomFormat is not null)
            return level;

        return level with
        {
            Format = WordNames.Value(reader) ?? "decimal",
            CustomFormat = WordNames.Attribute(reader, "format"),
        };
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(WordNames.Attribute(reader, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;

    private static bool IsLevel(int index) => index is >= 0 and < NumberingScheme.LevelCount;
}
