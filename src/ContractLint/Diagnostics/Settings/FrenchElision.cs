namespace ContractLint.Diagnostics.Settings;

/// <summary>« de » before a name: « de Lyon », « d'Annecy ».</summary>
internal static class FrenchElision
{
    private const string Vowels = "aeiouyâàäéèêëîïôöûùüœæ";

    public static string Of(string name) => IsElided(name) ? $"d'{name}" : $"de {name}";

    /// <summary>Whether « de » loses its vowel before the word.</summary>
    public static bool IsElided(string word) => word.Length > 0 && Vowels.Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal);
}
