namespace ContractLint.Formats;

/// <summary>Styles that are headings by their name, in documents that do not say so in their outline.</summary>
internal static class HeadingNames
{
    private static readonly string[] Numbered = ["heading", "titre"];

    private static readonly string[] Titles = ["title", "titre"];

    /// <summary>The level from 0 of "heading 1", "Heading1", "Titre 1" or "Title"; <see langword="null"/> for any other name.</summary>
    public static int? OutlineLevel(string name)
    {
        if (Titles.Contains(name, StringComparer.OrdinalIgnoreCase))
            return 0;

        foreach (var heading in Numbered)
        {
            if (name.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && name.AsSpan(heading.Length).Trim() is [>= '1' and <= '9' and var digit])
                return digit - '1';
        }

        return null;
    }
}
