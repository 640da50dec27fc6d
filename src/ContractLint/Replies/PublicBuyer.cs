using ContractLint.Patterns;
using ContractLint.Semantics;

namespace ContractLint.Replies;

/// <summary>Whether a brief comes from a public buyer: its terms are not negotiable, one may only ask or not bid.</summary>
internal static class PublicBuyer
{
    private static readonly Lazy<PhraseMatcher> Cues = new(() => PhraseMatcher.OfLines("""
        (pouvoir | entité) (adjudicateur | adjudicatrice)
        acheteur public
        (marché public | marchés publics)
        code de la commande publique
        règlement de la? consultation
        profil d' acheteur
        (cctp | ccap)
        procédure adaptée
        contracting authority
        public procurement
        (invitation to tender | itt)
        (procurement | tender) (portal | platform)
        procurement act
        """));

    // One word may be said in passing; two are a public consultation.
    private const int CuesWanted = 2;

    public static bool Wrote(SemanticModel model) =>
        model.Sentences.SelectMany(sentence => Cues.Value.Match(sentence.Words)).Select(match => match.Phrase).Distinct().Take(CuesWanted).Count() == CuesWanted;
}
