namespace ContractLint.Rules.Pages;

/// <summary>Reads the lines between the two <c>---</c> of a page; not YAML, only <c>key: value</c> and indented parameters.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>The entries; <paramref name="next"/> is the number of the first line after the front matter.</summary>
    public static List<FrontMatterEntry> Read(PageLines lines, PageErrors errors, out int next)
    {
        var entries = new List<FrontMatterEntry>();

        if (!lines.Is(1, Fence))
        {
            errors.Add(1, 1, "A page begins with a line \"---\", then its settings.", "Une page commence par une ligne « --- », puis ses réglages.");
            next = 1;
            return entries;
        }

        var inParameters = false;
        for (var number = 2; number <= lines.Count; number++)
        {
            if (lines.Is(number, Fence))
            {
                next = number + 1;
                return entries;
            }

            // The closing line was forgotten; what follows is the page itself.
            if (lines.StartsWith(number, "# "))
            {
                ReportUnclosed(errors);
                next = number;
                return entries;
            }

            if (ReadLine(lines[number], number, inParameters, errors) is { } entry)
            {
                inParameters = entry.IsParameter || entry.Key == "parameters";
                entries.Add(entry);
            }
        }

        ReportUnclosed(errors);
        next = lines.Count + 1;
        return entries;
    }

    private static void ReportUnclosed(PageErrors errors) =>
        errors.Add(1, 1, "The settings are not closed by a second line \"---\".", "Les réglages ne sont pas fermés par une seconde ligne « --- ».");

    private static FrontMatterEntry? ReadLine(string line, int number, bool inParameters, PageErrors errors)
    {
        var content = WithoutComment(line);
        if (content.Length == 0)
            return null;

        var start = content.Length - content.TrimStart().Length;
        var colon = content.IndexOf(':', start);
        if (colon < 0)
        {
            errors.Add(number, start + 1, "A setting is written \"key: value\".", "Un réglage s'écrit « clé: valeur ».");
            return null;
        }

        if (start > 0 && !inParameters)
        {
            errors.Add(number, 1, "Only the lines under \"parameters:\" are indented.", "Seules les lignes sous « parameters: » sont en retrait.");
            return null;
        }

        var key = content.Substring(start, colon - start).TrimEnd();
        var value = content.Substring(colon + 1).Trim();
        var valueStart = colon + 1;
        while (valueStart < content.Length && content[valueStart] is ' ' or '\t')
            valueStart++;

        return new(key, value, number, start + 1, valueStart + 1, start > 0);
    }

    private static string WithoutComment(string line)
    {
        var text = line.TrimStart();
        if (text.Length == 0 || text[0] is '#')
            return "";

        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? line : line.Substring(0, comment)).TrimEnd();
    }
}
