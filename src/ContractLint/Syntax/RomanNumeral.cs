namespace ContractLint.Syntax;

/// <summary>Roman numerals as they number clauses: canonical, one case throughout, up to 49.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl"];

    /// <summary>The value of <paramref name="text"/>, 0 if it is not such a numeral. Larger values are not used as numbers, and "MM.", "DC" or "CV" are words.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 8 || !"ivxl".Contains(char.ToLowerInvariant(text[0])) || !IsOneCase(text))
            return 0;

        for (var tens = Tens.Length - 1; tens >= 0; tens--)
        {
            if (!text.StartsWith(Tens[tens], StringComparison.OrdinalIgnoreCase))
                continue;

            var rest = text[Tens[tens].Length..];
            for (var units = 0; units < Units.Length; units++)
            {
                if (rest.Equals(Units[units], StringComparison.OrdinalIgnoreCase))
                    return tens * 10 + units;
            }
        }

        return 0;
    }

    private static bool IsOneCase(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsUpper(character) != char.IsUpper(text[0]))
                return false;
        }

        return true;
    }
}
