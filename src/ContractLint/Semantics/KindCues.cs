using System.Collections.Immutable;
using ContractLint.Patterns;

namespace ContractLint.Semantics;

/// <summary>The wordings that tell the kinds of document apart, French and English together.</summary>
internal static class KindCues
{
    public static ImmutableArray<KindCue> All { get; } =
    [
        .. Parse(DocumentKind.Brief, 2, """
            (cahier des charges | appel d'offres | consultation | expression de besoin | brief)
            (request for proposal | request for proposals | request for quotation | rfp | rfq | statement of objectives)
            (nous | on | je) (cherchons | cherche | recherchons | recherche | souhaitons | souhaite | souhaiterais | souhaiterions | voudrais | voudrions | aimerions | aimerais | voudrait | aimerait)
            (pourriez | pouvez) vous
            (we | i) ..2 (looking for | need | want | would like | require)
            (we're | i'm) looking for
            looking for (a | an | someone | somebody | freelancer* | expert*)
            (need | want | hiring | seeking | wanted) (a | an | someone | somebody)
            (could | can) you
            (votre | un | vos) (devis | proposition | tarif | tarifs)
            (send | give) us (a | your) (quote | proposal | price | bid)
            (bidders | offerors | soumissionnaires | candidats) (must | shall | should | devront | doivent)
            """),
        .. Parse(DocumentKind.Brief, 1, """
            (bonjour | hello | hi | hey | coucou | salut)
            (cordialement | bien à vous | best regards | kind regards | cheers | thanks | merci d'avance)
            (notre | mon) (site | boutique | projet | entreprise | association)
            (our | my) (site | website | shop | project | business | team)
            (apply | applicants | candidate | budget | deadline)
            please
            """),
        .. Parse(DocumentKind.Proposal, 2, """
            (proposition commerciale | offre commerciale | devis (n | no | numéro | établi | valable))
            (notre | ma) (proposition | offre | démarche | méthodologie | approche)
            (nous | je) vous (proposons | propose)
            (our | this) (proposal | quotation | approach | quote)
            (we | i) (propose | will deliver | would deliver | are pleased to submit)
            (validité | valid) ..4 (offre | devis | days | until)
            (bon pour accord | prepared for)
            """),
        .. Parse(DocumentKind.Contract, 2, """
            (entre les soussignés | ci après | ci dessous dénommé* | il a été convenu | d'une part | d'autre part)
            (hereinafter | hereby | whereas | witnesseth | by and between | herein | hereunder | in witness whereof)
            (le présent | présent) (contrat | accord)
            (this | the) agreement
            (les | aux) parties
            (each | either | the) (party | parties)
            conditions générales
            terms and conditions
            """),
        .. Parse(DocumentKind.Contract, 1, """
            (le | au | du) (prestataire | client | consultant | sous traitant | titulaire | salarié | fournisseur) (s'engage | s'interdit | doit | devra | est tenu)
            (client | contractor | consultant | provider | supplier | company | customer) (shall | agrees | must)
            (force majeure | droit applicable | governing law | juridiction compétente | tribunal | résiliation | termination)
            """),
        .. Parse(DocumentKind.Template, 2, """
            (à compléter | à renseigner | insérer ici | to be completed | insert here | fill in | biffer | rayer la mention)
            """),
    ];

    /// <summary>What documents call themselves; they count in the title and the lines under it.</summary>
    public static ImmutableArray<KindCue> Titles { get; } =
    [
        .. Parse(DocumentKind.Brief, 8, """
            (cahier des charges | cahier des clauses | cctp | ccap | appel d'offres | consultation | demande de devis | expression de besoin | brief | règlement de la consultation)
            (request for (proposal | proposals | quotation | quote | quotations | tender) | rfp | rfq | invitation to tender | statement of objectives | performance work statement | call for bids | project brief)
            """),
        .. Parse(DocumentKind.Proposal, 8, """
            (proposition commerciale | offre commerciale | proposition de | notre proposition | devis)
            (proposal for | proposal to | our proposal | quotation | quote no | estimate)
            """),
        .. Parse(DocumentKind.Contract, 8, """
            (contrat | convention | accord | avenant | conditions générales | conditions particulières | contrat cadre)
            (agreement | contract | terms and conditions | terms of service | non disclosure | addendum | amendment | letter of intent)
            """),
    ];

    private static IEnumerable<KindCue> Parse(DocumentKind kind, double weight, string lines) =>
        PhraseText.LinesOf(lines).Select(line => new KindCue(kind, weight, line));
}
