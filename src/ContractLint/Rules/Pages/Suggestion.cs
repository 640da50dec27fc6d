using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean “x”?" in both languages, or nothing when no word is close.</summary>
    public static LocalizedText For(string written, IEnumerable<string> known)
    {
        var limit = written.Length <= 3 ? 1 : 2;
        var nearest = known
            .Select(word => (Word: word, Distance: Distance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();

        return nearest is null ? new("", "") : new($" Did you mean \"{nearest}\"?", $" Vouliez-vous dire « {nearest} » ?");
    }

    /// <summary>"a, b or c" in both languages.</summary>
    public static LocalizedText List(IReadOnlyList<string> words)
    {
        if (words.Count == 1)
            return new(words[0], words[0]);

        var allButLast = string.Join(", ", words.Take(words.Count - 1));
        return new($"{allButLast} or {words[words.Count - 1]}", $"{allButLast} ou {words[words.Count - 1]}");
    }

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
