using System.Buffers;
using System.Text;

namespace ContractLint.Text;

/// <summary>Sets the quotation marks of a text that is itself quoted: those of the second level, each that opens closed again.</summary>
internal static class NestedQuotes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»“”„\"");

    public static string In(string text, char open, char close)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;

        var result = new StringBuilder(text.Length + 2);
        var depth = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var opens = text[i] is '«' or '“' or '„' || (text[i] is '"' && depth == 0);
            if (opens)
            {
                result.Append(open);
                depth++;
                // French puts a space inside its own marks, not inside these.
                if (text[i] is '«' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                    i++;
            }
            else if (text[i] is '»' or '”' or '"')
            {
                if (text[i] is '»' && result.Length > 0 && char.IsWhiteSpace(result[^1]))
                    result.Length--;
                result.Append(close);
                depth = Math.Max(0, depth - 1);
            }
            else
            {
                result.Append(text[i]);
            }
        }

        // The wording may end inside a quotation.
        return result.Append(close, depth).ToString();
    }
}
