using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The usual names of the parties, by role. A definitions block overrides them.</summary>
/// <remarks>The "named" symbols are ambiguous words ("société", "company"): they name a party only when capitalised or defined.</remarks>
internal static class PartyLexicon
{
    public const string Provider = "provider";
    public const string Client = "client";
    public const string Party = "party";
    public const string Both = "both";
    public const string NamedProvider = "provider.named";
    public const string NamedClient = "client.named";

    public static IEnumerable<LexiconEntry> Entries =>
    [
        new(Provider, Language.French, """
            (prestataire | prestataires | consultant | consultante | consultants | consultantes | freelance | freelances | free lance | sous traitant | sous traitante | sous traitants | intervenant | intervenante)
            (titulaire | titulaires | soumissionnaire | soumissionnaires | attributaire | candidat | candidate | candidats | candidates)
            (fournisseur | fournisseurs | développeur | développeuse | rédacteur | rédactrice | graphiste | webmaster | traducteur | traductrice | formateur | formatrice | photographe | designer)
            (salarié | salariée | salariés | employé | employée | employés | collaborateur indépendant | travailleur indépendant | auto entrepreneur | micro entrepreneur)
            (indépendant | indépendante | indépendants) (s'engage* | s'interdi* | devra | doit)
            agent commercial
            l'agence
            """, """
            titulaire* (du | des | de la | d'un | de tous | de l' | de droits) (compte | droits | licence | droit | marque*)
            sous traitant* (ultérieur* | au sens)
            """),
        new(Provider, Language.English, """
            (provider | providers | contractor | contractors | consultant | consultants | supplier | suppliers | vendor | vendors | freelancer | freelancers | subcontractor | subcontractors)
            (service provider | independent contractor | employee | employees | worker | bidder | bidders | offeror | tenderer | applicant | applicants | candidate | candidates | respondent)
            (developer | designer | writer | copywriter | translator | photographer | agency | agencies | quoter) (shall | must | will | may | agrees | is | are | who)
            """),
        new(NamedProvider, Language.French, """
            (agence | auteur | auteure | studio | cabinet | mandataire | artiste | concepteur | agent | stagiaire | apporteur | collaborateur | collaboratrice | expert | experte | revendeur | distributeur | franchisé | concessionnaire)
            (illustrateur | illustratrice | vidéaste | interprète | architecte | ingénieur | ingénieure | coach | monteur | monteuse | correcteur | correctrice | maquettiste | intégrateur | technicien | programmeur | enseignant | enseignante | journaliste | conseil)
            """),
        new(NamedProvider, Language.English, """
            (agency | developer | designer | writer | author | artist | agent | photographer | translator | seller | studio | executive | advisor | adviser | reseller | distributor)
            (illustrator | trainer | coach | editor | copywriter | engineer | architect | videographer | interpreter | marketer | analyst | tutor | technician | programmer | webmaster | instructor | journalist)
            """),
        new(Client, Language.French, """
            (client | cliente | clients | donneur d'ordre | donneur d'ordres | donneur d'ouvrage | maître d'ouvrage | maître de l'ouvrage | annonceur | commanditaire | pouvoir adjudicateur | acheteur public | employeur | acheteur)
            """, """
            (clients | client) (final | finaux | finals | potentiel* | existant*)
            (un | une | autre | autres | d'autres | nouveaux | ses | mes | leurs | propres | vos | nos | des | les | certains | plusieurs) (client | clients | cliente)
            """),
        new(Client, Language.English, """
            (client | customer | employer | purchaser | buyer | principal contractor | contracting authority | hiring party | commissioning party)
            """, """
            (a | another | other | any other | every | new | third party | end | its other | his other | their other) (client | customer)
            """),
        new(NamedClient, Language.French, """
            (société | entreprise | compagnie | association | éditeur | mandant | diffuseur | producteur | établissement | collectivité | mairie | commune)
            (fondation | musée | école | université | banque | marque | ville | métropole | théâtre | festival | fédération | syndicat | enseigne | clinique | hôpital | mutuelle | organisme | franchiseur)
            """),
        new(NamedClient, Language.English, """
            (company | corporation | publisher | producer | organisation | organization | principal | licensee | government | institution | association)
            (foundation | museum | school | university | college | bank | brand | council | festival | charity | trust | club | hospital | retailer | franchisor)
            """),
        new(Both, Language.French, """
            (chacune | chacun) des (parties | deux parties)
            (chaque | toute | l'autre | aucune | l'une | une des) partie
            (les | deux | aux) parties
            l'une ou l'autre des parties
            (mutuellement | réciproquement | réciproque | réciproques)
            et réciproquement
            """),
        new(Both, Language.English, """
            (each | either | neither | no | both | any) (party | parties)
            each of the parties
            (the | both) parties
            (mutually | reciprocally | mutual)
            receiving party
            """),
    ];
}
