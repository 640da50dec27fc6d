using System.Globalization;
using System.Text;

namespace ContractLint.Reporting;

/// <summary>Breaks text into lines between words, never inside one; a no-break space holds its words together.</summary>
public static class TextWrapper
{
    /// <summary>The lines of a text. A word wider than the line stands alone and sticks out.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var column = 0;

        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var wordWidth = WidthOf(word);
            if (column > 0 && column + 1 + wordWidth > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                column = 0;
            }

            if (column > 0)
            {
                line.Append(' ');
                column++;
            }

            line.Append(word);
            column += wordWidth;
        }

        if (column > 0 || lines.Count == 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Columns a text takes: marks that sit on a letter take none.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var character in text)
            width += WidthOf(character);
        return width;
    }

    public static int WidthOf(char character) =>
        char.IsLowSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1;

    /// <summary>The text with spaces after it up to <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));
}
