using ContractLint.Patterns;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Who "he", "it", « il » or « celui-ci » is at the head of a sentence: the subject of the sentence before it in the same paragraph, or whom that named last.</summary>
internal sealed class Anaphora
{
    // « Il incombe », « il est interdit », "it is agreed": nobody is meant.
    private static readonly HashSet<string> Impersonal = new(
        ["incombe", "appartient", "revient", "faut", "faudra", "convient", "s'agit", "y", "existe", "n'y", "reste", "suffit", "importe", "va", "en", "ne", "n'est", "est", "sera", "lui", "leur", "vous",
         "is", "be", "being", "was", "has", "shall", "will", "may", "follows", "goes", "takes"],
        StringComparer.Ordinal);

    private Node? block;
    private Role? subject;
    private Role? named;

    /// <summary>How many words a pronoun at the head of the sentence takes, and whom it means; <see langword="null"/> where there is none or nobody is meant.</summary>
    public (Role Role, int Length)? Resolve(Node sentenceBlock, IReadOnlyList<Word> words)
    {
        if (!ReferenceEquals(block, sentenceBlock) || words.Count < 2)
            return null;

        var (first, second) = (words[0].Normal, words[1].Normal);
        if ((first is "celui" or "celle" or "ceux" or "celles" && second is "ci") || (first is "ce" or "cette" or "ces" && second.StartsWith("derni", StringComparison.Ordinal)) || (first is "the" && second is "latter"))
            return named is { } last ? (last, 2) : null;

        var isPerson = first is "elle" or "ils" or "elles" or "he" or "she" or "they"
            || (first is "il" && !(Impersonal.Contains(second) && !IsForbidden(words)))
            || (first is "it" && !(Impersonal.Contains(second) && !IsTold(words)));
        return isPerson && subject is { } who ? (who, 1) : null;
    }

    /// <summary>Remembers a sentence for the next one.</summary>
    public void Remember(Node sentenceBlock, IReadOnlyList<Word> words, List<Annotation> annotations)
    {
        if (!ReferenceEquals(block, sentenceBlock))
            (block, subject) = (sentenceBlock, null);

        named = null;
        var isFirst = true;
        foreach (var annotation in annotations.Where(annotation => annotation.Symbol is PartyLexicon.Party).OrderBy(annotation => annotation.Start))
        {
            var role = RoleAt(annotation.Start, annotations);
            named = role;
            if (isFirst && !Government.IsByPreposition(words, annotation.Start, 0))
                (subject, isFirst) = (role, false);
        }
    }

    // « Il ne pourra » is somebody's; « il ne faut pas » nobody's.
    private static bool IsForbidden(IReadOnlyList<Word> words) =>
        words[1].Normal is "ne" && words.Count > 2 && words[2].Normal is "pourra" or "peut" or "doit" or "devra" or "saurait";

    // "It shall deliver", "it may not assign": somebody does; "it shall be agreed", "it may not be": nobody.
    private static bool IsTold(IReadOnlyList<Word> words)
    {
        var verb = words.Count > 2 && words[2].Normal is "not" ? 3 : 2;
        return words[1].Normal is "shall" or "will" or "may" && verb < words.Count && words[verb].Normal is not "be";
    }

    private static Role RoleAt(int start, List<Annotation> annotations)
    {
        var isProvider = annotations.Exists(annotation => annotation.Start == start && annotation.Symbol is PartyLexicon.Provider);
        var isClient = annotations.Exists(annotation => annotation.Start == start && annotation.Symbol is PartyLexicon.Client);
        return isProvider && isClient ? Role.Both : isProvider ? Role.Provider : Role.Client;
    }
}
