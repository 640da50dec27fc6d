using ContractLint.Text;
using SharpYaml;
using SharpYaml.Events;

namespace ContractLint.Configuration;

/// <summary>Reads YAML into nodes. A configuration needs little of YAML, and what it does not need is refused: aliases, tags, several documents, deep nesting.</summary>
internal sealed class ConfigurationParser(ConfigurationErrors errors)
{
    private const int MaxCharacters = 256 << 10;
    private const int MaxDepth = 8;
    private const int MaxNodes = 5000;

    private int nodes;

    /// <summary>The mapping the file holds; <see langword="null"/> where it holds nothing, or is no YAML.</summary>
    public ConfigurationNode? Parse(string text)
    {
        if (text.Length > MaxCharacters)
        {
            Report(1, 1, "a configuration file has at most 256 KB.", "un fichier de configuration compte au plus 256 Ko.");
            return null;
        }

        try
        {
            var parser = Parser.CreateParser(new StringReader(text), MaxDepth * 2);
            return ReadFile(parser);
        }
        catch (YamlException exception)
        {
            ReportSyntax(text, exception.Start);
            return null;
        }
    }

    private ConfigurationNode? ReadFile(IParser parser)
    {
        ConfigurationNode? root = null;
        var documents = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case DocumentStart start when ++documents > 1:
                    Report(LineOf(start), ColumnOf(start), "a configuration file holds one document: remove this '---'.", "un fichier de configuration contient un seul document : retirez ce « --- ».");
                    return root;
                case NodeEvent:
                    root = ReadNode(parser, 1);
                    break;
            }
        }

        if (root is null or { IsEmpty: true } or { Entries: not null })
            return root is { IsEmpty: true } ? null : root;

        errors.Add(root, "a configuration file is a list of 'key: value' lines.", "un fichier de configuration est une suite de lignes « clé: valeur ».");
        return null;
    }

    // The parser stands on the node's first event, and is left on its last.
    private ConfigurationNode ReadNode(IParser parser, int depth)
    {
        var start = parser.Current!;
        var place = new ConfigurationNode(LineOf(start), ColumnOf(start));
        CheckLimits(place, start, depth);
        switch (start)
        {
            case Scalar scalar:
                var isEmpty = scalar.Style is ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
                return place with { Text = scalar.Value, IsEmpty = isEmpty };
            case SequenceStart:
                var items = new List<ConfigurationNode>();
                while (parser.MoveNext() && parser.Current is not SequenceEnd)
                    items.Add(ReadNode(parser, depth + 1));
                return place with { Items = items };
            case MappingStart:
                return place with { Entries = ReadEntries(parser, depth) };
            default:
                return place with { IsEmpty = true };
        }
    }

    private List<(ConfigurationNode Key, ConfigurationNode Value)> ReadEntries(IParser parser, int depth)
    {
        var entries = new List<(ConfigurationNode Key, ConfigurationNode Value)>();
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key = ReadNode(parser, depth + 1);
            if (!parser.MoveNext())
                break;

            var value = ReadNode(parser, depth + 1);
            if (key.Text is { Length: > 0 })
                entries.Add((key, value));
            else
                errors.Add(key, "a key is a word: 'profile', 'hours.start'.", "une clé est un mot : « profile », « hours.start ».");
        }

        return entries;
    }

    private void CheckLimits(ConfigurationNode place, ParsingEvent start, int depth)
    {
        if (++nodes > MaxNodes || depth > MaxDepth)
            throw new YamlException(start.Start, start.End, "limit");

        if (start is AnchorAlias or NodeEvent { Anchor: { Length: > 0 } })
            errors.Add(place, "anchors and aliases (& and *) are not used here; a value that begins with one of them stands in quotation marks.", "les ancres et les renvois (& et *) ne sont pas admis ici ; une valeur qui commence par l'un d'eux se met entre guillemets.");

        if (start is NodeEvent { Tag: { Length: > 0 } tag } && tag is not "!")
            errors.Add(place, "tags (!) are not used here; a value that begins with ! stands in quotation marks.", "les étiquettes (!) ne sont pas admises ici ; une valeur qui commence par ! se met entre guillemets.");
    }

    // The parser's own words are English and speak of tokens; where it stopped says more.
    private void ReportSyntax(string text, Mark mark)
    {
        var (number, column) = (mark.Line + 1, mark.Column + 1);
        var lines = text.Split('\n');
        var line = number <= lines.Length ? lines[number - 1] : "";
        var indentation = line[..(line.Length - line.TrimStart().Length)];
        if (nodes > MaxNodes)
            Report(number, column, "a configuration file holds at most 5000 values.", "un fichier de configuration contient au plus 5000 valeurs.");
        else if (indentation.Contains('\t', StringComparison.Ordinal))
            Report(number, 1, "indent with spaces, not with tabs.", "mettez en retrait avec des espaces, pas avec des tabulations.");
        else
            Report(number, column, "this cannot be read as YAML: check the indentation, the space after each colon, the brackets and the quotation marks.", "ceci n'est pas du YAML lisible : vérifiez le retrait, l'espace après chaque deux-points, les crochets et les guillemets.");
    }

    private void Report(int line, int column, string english, string french) => errors.Add(line, column, new LocalizedText(english, french));

    private static int LineOf(ParsingEvent parsed) => parsed.Start.Line + 1;

    private static int ColumnOf(ParsingEvent parsed) => parsed.Start.Column + 1;
}
