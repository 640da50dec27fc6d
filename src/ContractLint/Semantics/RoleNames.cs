using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The side that the usual name of a party stands for.</summary>
internal static class RoleNames
{
    private static readonly HashSet<string> DocumentNames = new(
        ["contrat", "accord", "convention", "agreement", "services", "service", "prestations", "prestation", "site", "effective", "date", "annexe", "term", "work", "deliverables",
         "livrable", "livrables", "information", "informations", "confidential", "données", "data", "mission", "project", "projet", "fees", "prix", "parties", "partie", "party"],
        StringComparer.Ordinal);

    /// <summary>Whether a defined term names a thing of the contract rather than a party.</summary>
    public static bool IsDocumentName(IReadOnlyList<string> words) => words.Any(DocumentNames.Contains);

    /// <summary>The role of a name in normal form; a third party where it is no usual name.</summary>
    public static Role RoleOf(IReadOnlyList<string> name)
    {
        Word[] words = [.. name.Select(word => new Word(default, word, WordKind.Letters, false))];
        var annotations = Lexicon.For(Language.French).Annotate(words, false).Concat(Lexicon.For(Language.English).Annotate(words, false));

        foreach (var annotation in annotations)
        {
            if (RoleOf(annotation) is { } role)
                return role;
        }

        return Role.ThirdParty;
    }

    /// <summary>The role an annotation of the lexicon stands for; <see langword="null"/> where it names no party.</summary>
    public static Role? RoleOf(Annotation annotation) => annotation.Symbol switch
    {
        PartyLexicon.Provider or PartyLexicon.NamedProvider => Role.Provider,
        PartyLexicon.Client or PartyLexicon.NamedClient => Role.Client,
        PartyLexicon.Both => Role.Both,
        _ => null,
    };
}
