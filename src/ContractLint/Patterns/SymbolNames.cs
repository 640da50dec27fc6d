namespace ContractLint.Patterns;

/// <summary>Names close to one another, for "did you mean".</summary>
internal static class SymbolNames
{
    /// <summary>The known name that needs the fewest changes of a letter; the first in ordinal order among equals, <see langword="null"/> if none is known.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var fewest = int.MaxValue;

        foreach (var candidate in known)
        {
            var changes = Distance(name.ToLowerInvariant(), candidate);
            if (changes < fewest || (changes == fewest && string.CompareOrdinal(candidate, nearest) < 0))
                (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;

            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
