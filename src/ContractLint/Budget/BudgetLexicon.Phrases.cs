namespace ContractLint.Budget;

/// <summary>The wordings, each under what it tells. The source generator compiles them in this order.</summary>
internal static partial class BudgetLexicon
{
    public enum Cue
    {
        Site,
        Retainer,
        OtherSum,
        Active,
        Passive,
        Real,
        Micro,
        Association,
        Private,
    }

    public static (Cue Cue, string Lines)[] Sources =>
    [
        (Cue.Site, """
            (site | sites | boutique en ligne | e boutique | boutique | vitrine | refonte | plateforme | portail | site internet | landing page | page d'atterrissage)
            (website | web site | webshop | store | shop | redesign | rebuild | platform | web app | e commerce)
            """),
        // Operating costs: never part of what may be an asset.
        (Cue.Retainer, """
            (hébergement | maintenance | tma | infogérance | nom de domaine | formation | référencement | seo | abonnement | community management | campagne* | publicité | support | astreinte)
            (hosting | retainer | training | domain name | subscription | advertising | ads | ongoing | monthly care)
            """),
        // Sums that are no price of the work.
        (Cue.OtherSum, """
            (chiffre d'affaires | ca annuel | panier moyen | capital | pénalité* | assurance | assuré* | subvention* | levée de fonds | indemnité* | loyer | salaire* | plafond de responsabilité | responsabilité)
            (turnover | revenue | revenues | average basket | average order | share capital | penalty | penalties | insurance | insured | grant | funding round | salary | liability | damages)
            """),
        (Cue.Active, """
            (boutique | e commerce | paiement en ligne | panier | réservation | réservations | prise de commande | commande en ligne | commandes en ligne | vendre en ligne | vente en ligne | espace client | générateur de devis | devis en ligne | click and collect | billetterie)
            (online store | online shop | webshop | checkout | booking | bookings | online orders | online ordering | sell online | shopping cart | online payment | ticketing | customer portal)
            """),
        (Cue.Passive, """
            (site vitrine | vitrine | plaquette | site de présentation | site institutionnel | blog associatif | carte de visite en ligne | one page)
            (brochure site | brochure website | showcase site | presentation site | portfolio site | one pager)
            """),
        (Cue.Real, """
            (sarl | sas | sasu | eurl | sci | scop | ltd | llc | inc | gmbh | plc | société anonyme | société par actions | régime réel | au réel)
            """),
        (Cue.Micro, """
            (micro entrepreneur | micro entrepreneuse | auto entrepreneur | auto entrepreneuse | micro entreprise | autoentrepreneur | autoentrepreneuse | auto entreprise | régime micro)
            """),
        (Cue.Association, """
            (association | loi 1901 | asbl | charity | non profit | nonprofit | not for profit)
            """),
        (Cue.Private, """
            (à titre personnel | usage personnel | particulier | pour mon mariage | site de mariage | personal project | for my wedding | wedding website | hobby)
            """),
    ];
}
