using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>How people say that work is not paid for: said of the work or of whoever does it, where <see cref="FrameLexicon.Free"/> may also be said of goods.</summary>
internal static class UnpaidLexicon
{
    public const string Unpaid = "unpaid";

    public static IEnumerable<LexiconEntry> Entries =>
    [
        new(Unpaid, Language.French, """
            non (rémunéré* | facturé* | facturable* | indemnisé* | défrayé* | payé* | payant*)
            (pas | ni | jamais) ..1 (rémunéré* | facturé* | facturable* | indemnisé* | défrayé* | payé* | payant* | dédommagé*)
            (ne | n') ..3 (pas | ni | jamais | plus) ..1 (rémunéré* | facturé* | facturable* | indemnisé* | défrayé* | payé* | payant* | dédommagé*)
            sans (aucun | aucune)? (rémunération | contrepartie | facturation | facture | indemnité | indemnisation | dédommagement | honoraires | défraiement | cachet | salaire | compensation)
            sans (être | vous)? ..1 (payer | payé* | rémunéré* | indemnisé* | rémunérer | facturer)
            (aucun | aucune | ni | pas de | pas d') ..1 (rémunération | indemnité | indemnisation | facturation | paiement | dédommagement | défraiement | honoraires | prime | cachet | versement)
            (ne | n') ..3 (aucun | aucune) ..1 (rémunération | indemnité | indemnisation | paiement | dédommagement | défraiement | prime | cachet | versement)
            (aucun | aucune | pas de | pas d') (règlement | compensation)
            (bénévole | bénévoles | bénévolement | bénévolat)
            (à | au) titre (gracieux | gratuit | bénévole | amical)
            (gracieusement | gratuitement | gratos)
            (ce | cela | ça | c'est | ce sera | étape | travail | exercice | test | essai | prestation | phase | premier jet | coup) ..4 (gratuit | gratuite | offert | offerte | cadeau | gracieux | gracieuse)
            (gratuit | gratuite | gratis) ..2 (dans un premier temps | pour commencer | au début | cette fois | la première fois)
            pour (rien | zéro euro | pas un rond | la beauté du geste | l'amour de l'art | des clopinettes)
            (ne | n') ..2 (paierons | payons | payerons | paierai | paie | paye | paiera | payera | rémunérons | rémunérerons | rémunère | rémunérera | indemnisons | indemnise | indemnisera | défraie | défrayons) (pas | rien | aucun | aucune | ni)
            (peut | peux | pouvons | pourrons | pourra | compte | comptons | va | allons | souhaite | souhaitons) (pas | rien) ..3 (payer | rémunérer | défrayer | indemniser | dédommager)
            pas de (budget | sous | argent | quoi payer | moyens) pour (ça | cela | cette | ce | ces | cet)
            à (ses | vos | leurs | tes) (propres)? (frais | risques)
            à (la)? (charge | frais) (exclusive | exclusifs)? (du | des | de | de l' | de chaque) (prestataire | prestataires | candidat | candidats | titulaire | soumissionnaire | soumissionnaires | consultant | fournisseur | agence | agences | sous traitant | concurrent | concurrents | concepteur | participant | participants)
            à (la)? charge de (leur | leurs | son) (auteur | auteurs | concepteur | concepteurs)
            à (votre | leur | sa) (seule | entière)? charge
            (ne | n') ..2 (donne | donnera | donnent | donneront | ouvre | ouvrira | ouvrent | fera | feront | fait | font) ..2 (lieu | droit | l'objet) ..4 (rémunération | facturation | paiement | indemnité | indemnisation | dédommagement | défraiement | prime | remboursement)
            (réputé* | censé*) ..2 (offert*)
            (seul | seule | seuls | uniquement | seulement) ..5 (projet | proposition | maquette | gagnant | gagnante | lauréat | candidat | retenu* | vainqueur | choisi* | sélectionné* | créatif | logo | version) ..6 (rémunéré* | payé* | indemnisé* | rétribué* | récompensé* | facturé* | touche | touchera | recevra | percevra)
            (ne | n') ..2 (paierons | payons | paierai | payer | payé* | rémunéré* | rémunérons | rémunérerons | réglé* | paie | paye | paiera) ..2 que ..6 (retenu* | choisi* | plaît | plait | gagnant | lauréat | si | convaincu* | convainc | satisfait*)
            (payé* | rémunéré* | paierons | paiera | réglé* | indemnisé* | paie | paye | payons) ..2 (uniquement | seulement | que)? si ..6 (retenu* | choisi* | plaît | plait | convaincu* | convainc | convient | satisfait* | content* | gagn* | sélectionné* | aime | aimons | concluant)
            """, """
            (trop perçu | indûment | intérêts) ..4 non payé*
            (facture | factures | facturation | sommes | somme | montants | montant | échéance | échéances | loyers | loyer | congés | congé | solde | prix | redevance | acompte | cotisation) ..6 (non | pas | impayé*) (payé* | rémunéré* | réglé* | facturé*)
            pas sans contrepartie
            (pas | ni | jamais | plus) ..2 (gratuit | gratuite | offert | offerte | cadeau | gracieux | gracieuse)
            """),
        new(Unpaid, Language.English, """
            (unpaid | uncompensated | unremunerated | unbilled)
            (pro bono | probono | for free | on spec | on the house | for nothing | gratis | as a freebie | volunteer basis | voluntary basis | unpaid basis)
            free of (charge | cost)
            at no (cost | charge)
            (not | never | isn't | aren't | won't | wont | isnt) ..3 (paid | payable | billable | chargeable | compensated | remunerated)
            no ..1 (fee | fees | payment | pay | compensation | remuneration | honorarium | stipend | expenses | reimbursement)
            (no | without an) invoice
            (no | zero | nae) (budget | money | funds | funding) (for | in) ..1 (this | that | it)
            without (charge | payment | pay | compensation | remuneration | being paid | getting paid | charging | any pay | any payment)
            (won't | wont | don't | dont | can't | cant | cannot | not | unable to | couldn't) ..3 (pay | paying | compensate | reimburse | be paying) ..1 (you | for | anyone | anybody | people | candidates | applicants | bidders | contributors | anything | until)
            (own | sole) (cost | costs | expense | expenses | risk | time | dime)
            (borne | met | carried) ..3 by (the)? (bidder | bidders | tenderer | tenderers | applicant | applicants | candidate | candidates | agency | agencies | supplier | suppliers | participant | participants | entrant | entrants | offeror | offerors | respondent | respondents | vendor | vendors | proposer | proposers)
            only ..6 (winner | winning | chosen | selected | successful | best | one we | ones we | design we | version we) ..8 (paid | pay | compensated | payment | earns | gets | receives | receive | prize | rewarded)
            (pay | paid | payment) ..3 (only)? (if | when | once | only when) (we | i | your) ..3 (like | love | use | choose | chosen | select | selected | accept | picked | pick | happy | wins | win)
            (will | we'll | i'll) only (pay | be paying) ..4 (if | when | once | for the)
            (this | it | that | task | test | trial | stage | round | part | step) (is | would be | will be | should be | has to be | must be | to be | being) ..1 (free | gratis | a favour | a favor | unpaid)
            (nobody | no one) ..1 (pays | gets paid | is paid)
            (get | gets | got) (nothing | no money) (for | if | unless)
            """, """
            (invoice | invoices | amount | amounts | sum | sums | balance | interest | rent | instalment | tax | taxes | price | royalties | vacation | leave | fees | fee | principal) ..8 (unpaid | not paid | not ..2 paid)
            no invoice (shall | may | is | has | was | will)
            unpaid (invoice | invoices | amount | amounts | sum | sums | balance | balances | interest | fees | fee | bills | bill | principal | portion | charges | taxes | leave | vacation | debt | debts | dividends)
            (not | never | isn't | wasn't | won't) ..2 (free | gratis | a favour | a favor)
            no (fees | fee | payment | payments | compensation) (shall | will | is | are) (be)? (due | owed | payable | increased)
            not (be)? (paid | payable) (within | by the | when due | on the due)
            """),
    ];
}
