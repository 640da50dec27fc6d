using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean “x”?" in both languages, or nothing when no word is close.</summary>
    public static LocalizedText For(string written, IEnumerable<string> known)
    {
        var nearest = NearestWord.To(written, known);
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
}
