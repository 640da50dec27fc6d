using System.Text;

namespace ContractLint.Reporting.Markdown;

/// <summary>Makes a text safe to stand in Markdown as GitHub reads it: it shows as it is and does nothing.</summary>
/// <remarks>
/// No emphasis, link, image, HTML, table cell, formula or list comes of it, nobody is called by an @ and no issue by a #. What only GitHub acts on,
/// after Markdown is read, is broken by an invisible space (U+200B), which <see cref="VisibleText"/> has removed from the text itself.
/// </remarks>
public static class MarkdownText
{
    private const string InvisibleSpace = "&#8203;";

    /// <summary>The text on one line, wherever a line of Markdown may stand.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text);
        var result = new StringBuilder(visible.Length + 16);
        for (var i = 0; i < visible.Length; i++)
            result.Append(At(visible, i));
        return result.ToString();
    }

    /// <summary>What stands for one character of a text that is visible already.</summary>
    public static string At(string text, int index)
    {
        var character = text[index];
        return character switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => $"\\{character}",
            '@' => "@" + InvisibleSpace,
            '#' => "\\#" + InvisibleSpace,
            // A pair of dollars would be a formula, even behind a backslash.
            '$' => "<span>$</span>",
            ':' when Follows(text, index, "//") => ":" + InvisibleSpace,
            '.' when IsAfterWww(text, index) => InvisibleSpace + ".",
            '-' or '+' or '=' when index == 0 => $"\\{character}",
            '.' or ')' when IsListNumber(text, index) => $"\\{character}",
            _ => character.ToString(),
        };
    }

    private static bool Follows(string text, int index, string next) => string.CompareOrdinal(text, index + 1, next, 0, next.Length) == 0;

    private static bool IsAfterWww(string text, int index) =>
        index >= 3 && string.Compare(text, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    // "1. " and "1) " begin a list where they begin a line.
    private static bool IsListNumber(string text, int index) =>
        index > 0 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0 && (index + 1 == text.Length || text[index + 1] is ' ');
}
