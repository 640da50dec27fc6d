using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The words that deny. How far each reaches is the business of the guard that asks.</summary>
internal static class Negation
{
    public const string Symbol = "not";

    private const int ReachOfNe = 7;

    private static readonly HashSet<string> Negators = new(
        ["ne", "n'", "pas", "aucun", "aucune", "aucuns", "aucunes", "ni", "jamais", "sans", "zéro", "nul", "nulle", "non", "rien",
         "not", "no", "never", "without", "neither", "nor", "none", "nothing", "nobody", "cannot", "zero", "don't", "doesn't", "didn't", "won't", "can't", "isn't", "aren't", "wasn't", "weren't",
         "wouldn't", "shouldn't", "couldn't", "haven't", "hasn't", "hadn't", "mustn't"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NotAfterNo = new(
        ["only", "later", "less", "more", "longer", "matter", "limited", "seulement", "doute", "préjudice", "prejudice", "limitation", "problem", "problème", "souci", "idea", "soucis", "moins", "mal",
         "hésitez", "hésiter", "importe", "worries", "hesitate", "just"],
        StringComparer.Ordinal);

    // "Can't you make up three?" asks, and denies nothing.
    private static readonly HashSet<string> Inverted = new(["can't", "couldn't", "won't", "wouldn't", "don't", "doesn't", "isn't", "aren't", "haven't", "shouldn't"], StringComparer.Ordinal);

    // "Sans engagement" is said of an offer; "aucun engagement d'exclusivité" denies one.
    private static readonly HashSet<string> NotAfterWithout = new(["engagement", "obligation", "commitment"], StringComparer.Ordinal);

    public static bool IsNegator(string word) => Negators.Contains(word);

    /// <summary>Whether a phrase names a negator itself ("no reject button"): one among the words it matches then denies nothing.</summary>
    public static bool IsSpokenOfIn(Phrase phrase) => phrase.Symbols.Contains(Symbol) || phrase.Symbols.Contains(FrameLexicon.Forbid) || phrase.HasWord(IsNegator);

    /// <summary>Whether the word at that place negates what follows: an idiom ("not only", "sans doute", "ne … que") does not.</summary>
    public static bool IsNegator(IReadOnlyList<Word> words, int position)
    {
        var word = words[position].Normal;
        if (!Negators.Contains(word))
            return false;

        var next = position + 1 < words.Count ? words[position + 1] : default;
        var following = next.Normal ?? "";

        // "non-concurrence" is a word, not a denial.
        return !(next.FollowsHyphen && word is "non" or "no")
            && !NotAfterNo.Contains(following)
            && !(word is "sans" or "without" && NotAfterWithout.Contains(following))
            && !(position > 0 && words[position - 1].Normal is "pourquoi" or "why")
            && !(word is "ne" or "n'" && IsOnly(words, position))
            && !(Inverted.Contains(word) && following is "you" or "we" or "they" or "there" or "it" or "i" or "someone");
    }

    // "Ne travaillera que pour le Client": a limit, not a denial.
    private static bool IsOnly(IReadOnlyList<Word> words, int position)
    {
        for (var i = position + 1; i < words.Count && i <= position + ReachOfNe; i++)
        {
            if (words[i].Normal is "pas" or "plus" or "point" or "jamais" or "aucun" or "aucune" or "rien" or "ni" or "nul" or "nulle" or "personne")
                return false;

            if (words[i].Normal is "que" or "qu'")
                return true;
        }

        return false;
    }
}
