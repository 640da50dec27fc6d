using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>French "nous" before a verb that is not its own: « l'agence nous aidera », « vous nous fournirez », « il faudra nous dépanner ».</summary>
internal static class ObjectPronoun
{
    private static readonly string[] OtherPersons = ["ra", "ront", "rez", "er", "ir", "re"];

    public static bool Is(IReadOnlyList<Word> words, int position)
    {
        if (words[position].Normal is not "nous" || position + 1 == words.Count)
            return false;

        var next = words[position + 1];
        return next.Normal.Length > 4 && !next.FollowsHyphen && Array.Exists(OtherPersons, ending => next.Normal.EndsWith(ending, StringComparison.Ordinal));
    }
}
