using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Negators and how far they reach.</summary>
/// <remarks>
/// A negator reaches from itself to the next break: a comma, a colon, a semicolon, or a word that re-opens ("sauf", "except", "mais", "but").
/// A negator inside a frame ("ne pourra", "shall not", "non rémunéré", "at no cost") belongs to that frame and negates nothing else.
/// </remarks>
internal static class Negation
{
    public const string Symbol = "not";

    private static readonly HashSet<string> Negators = new(
        ["ne", "n'", "pas", "aucun", "aucune", "aucuns", "aucunes", "ni", "jamais", "sans", "zéro", "nul", "nulle", "non",
         "not", "no", "never", "without", "neither", "nor", "none", "cannot", "zero", "don't", "doesn't", "didn't", "won't", "can't", "isn't", "aren't", "wasn't", "weren't",
         "wouldn't", "shouldn't", "couldn't", "haven't", "hasn't", "hadn't", "mustn't"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NotAfterNo = new(
        ["only", "later", "less", "more", "longer", "matter", "limited", "seulement", "doute", "préjudice", "prejudice", "limitation", "engagement", "obligation", "problem", "problème", "souci", "idea", "soucis", "moins", "mal", "hésitez", "hésiter", "worries", "hesitate", "just"],
        StringComparer.Ordinal);

    public static bool IsNegator(string word) => Negators.Contains(word);

    /// <summary>Whether the word at that place negates what follows: an idiom ("not only", "sans doute") does not.</summary>
    public static bool IsNegator(IReadOnlyList<Word> words, int position)
    {
        if (!Negators.Contains(words[position].Normal))
            return false;

        var next = position + 1 < words.Count ? words[position + 1] : default;

        // "non-concurrence" is a word, not a denial.
        return !(next.FollowsHyphen && words[position].Normal is "non" or "no")
            && !NotAfterNo.Contains(next.Normal ?? "")
            && !(position > 0 && words[position - 1].Normal is "pourquoi" or "why");
    }
}
