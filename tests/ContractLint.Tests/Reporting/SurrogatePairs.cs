namespace ContractLint.Tests.Reporting;

internal static class SurrogatePairs
{
    /// <summary>Whether every half of a surrogate pair has its other half.</summary>
    public static bool HasWholePairs(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
                return false;
            if (i < text.Length && char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])))
                return false;
        }

        return true;
    }
}
