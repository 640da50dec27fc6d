namespace ContractLint.Formats.Docx;

/// <summary>Styles of the entries of a table of contents, by their names: "toc 1" in every language of Word, "TOC1" or "TM1" as an id.</summary>
internal static class ContentsNames
{
    private static readonly string[] Names = ["toc", "tm"];

    /// <summary>The level, from 1; <see langword="null"/> for any other name.</summary>
    public static int? Level(string style)
    {
        foreach (var name in Names)
        {
            if (style.StartsWith(name, StringComparison.OrdinalIgnoreCase) && style.AsSpan(name.Length).Trim() is [>= '1' and <= '9' and var digit])
                return digit - '0';
        }

        return null;
    }
}
