using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The side that the usual name of a party stands for.</summary>
internal static class RoleNames
{
    private static readonly HashSet<string> DocumentNames = new(
        ["contrat", "accord", "convention", "agreement", "services", "service", "prestations", "prestation", "site", "effective", "date", "annexe", "term", "work", "deliverables",
         "livrable", "livrables", "products", "product", "territory", "platform", "software", "licence", "license", "order", "affiliates", "affiliate", "premises", "programme", "program",
         "plateforme", "logiciel", "oeuvre", "oeuvres", "produits", "produit", "marque", "marques", "territoire", "lieu", "durée", "period", "purpose", "business", "competitor", "concurrent", "devis", "quote",
         "conditions", "loi", "act", "law", "rgpd", "gdpr", "property", "materials", "content", "contenus", "contenu", "application", "website", "proposal", "équipe", "team", "budget", "event", "événement", "information", "informations", "confidential", "données", "data", "mission", "project", "projet", "fees", "prix", "parties", "partie", "party"],
        StringComparer.Ordinal);

    /// <summary>Whether a defined term names a thing of the contract rather than a party.</summary>
    public static bool IsDocumentName(IReadOnlyList<string> words) => words.Any(DocumentNames.Contains);

    /// <summary>The role of a name; a third party where it is no usual name.</summary>
    /// <remarks>The role is not sure where the name says little: "the Company" may be on either side, "the Customer" only on one.</remarks>
    public static (Role Role, bool IsSure) RoleOf(IReadOnlyList<Word> name)
    {
        var annotations = Lexicon.For(Language.French).Annotate(name, false);
        annotations.AddRange(Lexicon.For(Language.English).Annotate(name, false));
        (Role Role, bool IsSure) found = (Role.ThirdParty, false);

        foreach (var annotation in annotations)
        {
            if (RoleOf(annotation) is not { } role || found.IsSure)
                continue;

            var isSure = annotation.Symbol is not (PartyLexicon.NamedClient or PartyLexicon.NamedProvider);
            if (isSure || found.Role is Role.ThirdParty)
                found = (role, isSure);
        }

        return found;
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
