using System.Text;

namespace ContractLint.Text;

/// <summary>Sets the spaces of a text as its language wants them, so that no page needs an invisible character.</summary>
/// <remarks>French: a no-break space inside « », before : ; ! ? % €, after n° and in "5 000 € HT". English is left as it is.</remarks>
public static class Typography
{
    private const char NoBreakSpace = '\u00A0';

    public static string Set(string text, Language language)
    {
        if (language is not Language.French)
            return text;

        var result = new StringBuilder(text);
        for (var i = 1; i < result.Length; i++)
        {
            if (result[i] is ' ' && (result[i - 1] is '«' || (i + 1 < result.Length && result[i + 1] is '»' or ':' or ';' or '!' or '?' or '%' or '€') || IsInsideFigure(text, i)))
                result[i] = NoBreakSpace;
        }

        return result.ToString();
    }

    private static bool IsInsideFigure(string text, int space)
    {
        var before = text.AsSpan(0, space);
        var after = text.AsSpan(space + 1);
        return before.EndsWith("n°")
            || (before.EndsWith("€") && (after.StartsWith("HT") || after.StartsWith("TTC")))
            || (char.IsAsciiDigit(before[^1]) && after.Length >= 3 && !after[..3].ContainsAnyExceptInRange('0', '9') && !(after.Length > 3 && char.IsAsciiDigit(after[3])));
    }
}
