namespace ContractLint.Formats.Html;

/// <summary>Finds web pages nested beyond reason before they are parsed: the work of an HTML parser grows with the square of what is left open.</summary>
internal static class HtmlNesting
{
    private const int LongestName = 12;

    public static bool IsExcessive(string html, int maxDepth)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = 0;

        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = Next(html, i))
        {
            var isEnd = html[i + 1] is '/';
            var name = NameAt(html, i + (isEnd ? 2 : 1));
            if (!HtmlElements.MustBeClosed(name))
                continue;

            // An end without its beginning closes nothing.
            var depth = depths.GetValueOrDefault(name);
            if (isEnd && depth == 0)
                continue;

            depths[name] = depth + (isEnd ? -1 : 1);
            open += isEnd ? -1 : 1;
            if (open > maxDepth)
                return true;
        }

        return false;
    }

    private static int Next(string html, int position)
    {
        var next = html.IndexOf('<', position + 1);
        return next < 0 ? html.Length : next;
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start <= LongestName && char.IsAsciiLetterOrDigit(html[end]))
            end++;

        return html[start..end].ToLowerInvariant();
    }
}
