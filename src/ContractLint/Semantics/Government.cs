using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What governs a noun: the word before it and its articles.</summary>
internal static class Government
{
    private static readonly HashSet<string> Prepositions = new(
        ["de", "du", "d'", "des", "au", "aux", "à", "avec", "par", "pour", "chez", "envers", "contre", "sur", "sans", "auprès", "entre", "vers", "selon", "dont",
         "of", "to", "by", "with", "for", "from", "on", "against", "behalf", "between", "among", "upon", "toward", "towards", "under", "via", "than", "through", "without"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(
        ["le", "la", "les", "l'", "un", "une", "the", "a", "an", "any", "said", "its", "son", "sa", "ses", "autre", "autres", "other", "another", "own", "same", "même", "seul", "dit"],
        StringComparer.Ordinal);

    /// <summary>Whether a preposition governs the noun at a place: such a noun is no subject.</summary>
    public static bool IsByPreposition(IReadOnlyList<Word> words, int position, int first) =>
        GovernorOf(words, position, first) is var governor && governor >= 0 && Prepositions.Contains(words[governor].Normal);

    /// <summary>Whether the noun at a place is who acts: "by the Contractor", « par le Prestataire ».</summary>
    public static bool IsByAgent(IReadOnlyList<Word> words, int position, int first) =>
        GovernorOf(words, position, first) is var governor && governor >= 0 && words[governor].Normal is "par" or "by";

    /// <summary>The word before a noun and its articles; -1 where the noun opens what is read from <paramref name="first"/> on.</summary>
    public static int GovernorOf(IReadOnlyList<Word> words, int position, int first)
    {
        var before = position - 1;
        while (before >= 0 && Articles.Contains(words[before].Normal))
            before--;

        return before >= first ? before : -1;
    }
}
