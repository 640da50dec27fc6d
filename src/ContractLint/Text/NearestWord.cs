namespace ContractLint.Text;

/// <summary>Finds the word somebody probably meant.</summary>
public static class NearestWord
{
    private const int LongestWord = 64;
    private const int ShortWord = 3;

    /// <summary>The candidate nearest to the word, where it is near enough to be a slip of the fingers.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;

        var limit = word.Length <= ShortWord ? 1 : 2;
        return candidates
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < word.Length)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>" Did you mean “x”?" in both languages, or nothing when no word is close.</summary>
    public static LocalizedText Hint(string written, IEnumerable<string> known) =>
        To(written, known) is { } nearest ? new($" Did you mean '{nearest}'?", $" Vouliez-vous dire « {nearest} » ?") : new("", "");

    /// <summary>Letters to insert, delete or replace to turn one word into the other.</summary>
    private static int Distance(string from, string to)
    {
        var costs = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[to.Length];
    }
}
