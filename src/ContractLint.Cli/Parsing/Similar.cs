namespace ContractLint.Cli.Parsing;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Similar
{
    private const int FarthestDistance = 2;

    /// <summary>The candidate nearest to the word, where it is near enough to be a slip of the fingers.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 64)
            return null;

        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is not null && best.Distance <= Math.Min(FarthestDistance, word.Length / 2) ? best.Candidate : null;
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
