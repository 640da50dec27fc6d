using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>How people say that someone must, must not, may, is asked to, or works for nothing.</summary>
internal static class FrameLexicon
{
    public const string Oblige = "oblige";
    public const string Forbid = "forbid";
    public const string Entitle = "entitle";
    public const string Request = "request";
    public const string Free = "free";

    public static IEnumerable<LexiconEntry> Entries =>
    [
        new(Oblige, Language.French, """
            (s'engage | s'engagent | s'engageant | s'oblige | s'obligent | s'engagera | s'engageront) ..6 à
            (est | sont | sera | seront | reste | demeure) (tenu | tenue | tenus | tenues) (de | d'une | d'un | à)
            (doit | doivent | devra | devront)
            (a | ont | aura) (l'obligation | pour obligation) de
            il (lui | leur)? (incombe | appartient | revient)
            se charge de
            est chargé de
            il (faut | faudra | convient)
            accepte de
            vous (devez | devrez)
            (a | ont | aura | auront | prend | prennent | prendra | prendront | garde | conserve) à (sa | leur) (seule)? charge
            (supporte | supportent | assume | assument) (seul | seule | intégralement | tous | toutes | l'ensemble | les | la | le)
            (reste | restent | est | sont | demeure | demeurent)? à la charge (exclusive)? (du | des | de)
            """),
        new(Oblige, Language.English, """
            (shall | must | will | should)
            (agrees | agree | undertakes | undertake | covenants | covenant | commits | promises) ..5 (to | that)
            (is | are | be) ..2 (required | obliged | bound | obligated | expected) to
            (has | have) to
            needs to
            (responsibility | duty | obligation) of ..4 to
            (is | are | be) ..2 responsible for
            """),
        new(Forbid, Language.French, """
            (s'interdit | s'interdisent | s'interdira | s'interdiront | s'interdisant)
            (s'engage | s'engagent | s'oblige | s'obligent | s'engageant | s'engagera | vous engagez | vous engager | m'engage | t'engages) ..12 (à | a) ne (pas | plus | jamais | point)
            (s'engage | s'engagent | s'oblige | s'obligent | s'engageant | vous engagez | m'engage) ..12 à (n'exercer | n'accepter | n'entretenir | n'intervenir | ne proposer | ne fournir | n'apporter)
            (tu | vous) ne ..1 (peux | pourras | dois | devras | pouvez | pourrez | devez)
            vous vous (interdisez | interdirez | engagez à ne pas)
            (s'engage | s'engagent | s'oblige | s'obligent | s'engageant | vous engagez) ..8 à s'abstenir
            (s'abstient | s'abstiendra | s'abstiennent | s'abstiendront)
            (doit | devra | doivent | devront) s'abstenir
            (renonce | renoncent | renoncera) ..8 à
            (ne | n') ..2 (peut | pourra | pourrait | peuvent | pourront | saurait | sauraient | doit | devra | devez | devrez | pourrez | pouvez)
            (ne | n') ..1 (est | sont | sera | seront | serait) pas (autorisé* | habilité* | admis* | permis*)
            (est | sont | sera | demeure) ..4 (interdit | interdite | interdits | interdites | prohibé | prohibée | défendu | proscrit)
            il (vous | lui | leur)? (est | sera) ..3 (interdit | défendu)
            interdiction (est faite | absolue | formelle | expresse | lui est faite | de | d'exercer | pour)
            fait* ..1 interdiction
            (se voit | se voient | se verra | se verront) ..1 (interdire | interdit*)
            (n' | ne) ..1 (a | ont | aura | auront | avez | aurez | as | auras) pas (le droit | la faculté | la possibilité | l'autorisation)
            (n' | ne) ..1 (travaille | travaillent | intervient | interviennent | exerce | exercent | accepte | acceptent | sert | représente) ..2 que
            (engagement | obligation | promesse | devoir) ..8 (de | à) ne (pas | plus | jamais)
            (est | sont | sera | seront | reste | demeure) (tenu* | obligé* | astreint*) ..4 (de | à) ne (pas | plus | jamais)
            accepte* ..2 de ne (pas | plus | jamais | rien)
            vous (demande | demandons | demanderons | prie | prions) ..2 de ne (pas | plus | rien | jamais)
            il ne (faut | faudra | faudrait) (pas | plus | jamais)
            (merci | prière) (de | d') ..2 (éviter | ne pas | ne plus | ne jamais)
            (demandons | demande | souhaitons | souhaite | aimerions | voudrions | attendons | comptons) ..4 (d'éviter | de ne pas | de ne plus | que vous ne)
            (interdiction | obligation) de ne pas
            (à ne pas | de ne pas) (travailler | exercer | collaborer | intervenir | proposer | vendre | créer | participer | accepter | fournir | concurrencer | prêter)
            """),
        new(Forbid, Language.English, """
            (shall | must | may | will | should | can | could) (not | never | neither)
            (cannot | won't | can't | mustn't | shan't)
            (shall | will | may) ..2 not
            (shall | will | may | must) ..4 (refrain | at no time | in no event | under no circumstances)
            (agrees | agree | undertakes | covenants | covenant | undertake | promise | promises | commits) ..12 not to
            (agrees | agree | undertakes | covenants | undertake) ..10 (to refrain | that it will not | that he will not | that they will not | that you will not)
            (refrain | refrains | abstain | abstains | desist | desists) from
            (is | are | be | being) ..2 (prohibited | barred | precluded | restricted | forbidden | prevented | banned) from
            (is | are | be) not ..1 (permitted | allowed | entitled | authorised | authorized | free) to
            (waives | waive) ..4 right
            (nor | neither) ..12 (shall | may | will | can)
            (under no circumstances | at no time | in no event) ..2 (shall | may | will | must)
            (bars | barring) ..4 from
            (forgoes | forgo | foregoes | forego) ..2 (any | all | the | every)
            (stay | stays | staying | keep | keeps) out of
            you (don't | won't | do not | will not)
            (no | neither) (consultant | contractor | provider | supplier | party | freelancer | agency) (shall | may | will)
            (you can't | you cannot) (work | take on | go)
            please (don't | do not | refrain | never)
            please (avoid | keep from | steer clear of)
            (ask | want | need | like | expect | prefer) you ..1 (not | never) to
            (rather | prefer) (you | that you) (didn't | did not | don't | do not)
            (obligation | undertaking | covenant | promise | duty) ..2 not to
            has no right to
            """),
        new(Entitle, Language.French, """
            (peut | pourra | peuvent | pourront)
            se (réserve | réservent) le droit
            à sa (seule | libre) discrétion
            (est | sont | reste | demeure | restent) (libre | libres)
            conserve la liberté
            """),
        new(Entitle, Language.English, """
            (may | can)
            (reserves | reserve) the right
            at (its | his | their) sole discretion
            (is | are | remains | remain) (entitled | free) to
            """),
        new(Request, Language.French, """
            (pourriez | pouvez | pourrais | peux | voudriez | auriez) (vous | tu)
            (est ce que)? (vous | tu) (pourriez | pouvez | pourrais | peux)
            (merci | prière) (de | d' | d'avance)
            (nous | on | je | j') (souhaitons | souhaiterions | souhaite | souhaiterais | souhaiterait | voulons | voudrions | voudrait | voudrais | veut | veux | aimerions | aimerait | aimerais | attendons | attend | attends | cherchons | cherche | recherchons | recherche | demandons | demande | exigeons | exige | comptons | compte | avons besoin | ai besoin | a besoin | espérons)
            il (nous | me)? (faudrait | faut)
            (société | entreprise | association | agence | mairie | commune | équipe | boutique | startup | groupe | maison | studio | hôtel | restaurant | école | structure | fédération | cabinet | client | cliente) ..3 (recherche | cherche | souhaite | souhaiterait | désire | voudrait | aimerait)
            (nous | on) (a | avons) besoin
            besoin (de | d'un | d'une | d' | que | qu')
            serait il possible
            (il serait | ce serait | si vous pouviez | vous serait il)
            l'idée (est | serait | c'est)
            il (suffit | suffira | s'agit | s'agira) (de | d')
            (faites | envoyez | dites | donnez | montrez | proposez | fournissez | préparez | indiquez | remettez | transmettez | adressez | livrez | rédigez | établissez | joignez | commencez | débrouillez | mettez | jetez | réalisez | trouvez)
            (à | doit | doivent | devra | devront) (fournir | joindre | remettre | livrer | produire | présenter | inclure | comprendre)
            (est | sont | sera | seront) ..2 (attendu* | demandé* | exigé* | requis* | souhaité* | obligatoire*)
            (devra | devront | doit | doivent) ..3 (être | comporter | comprendre | inclure | contenir | joindre | proposer | permettre)
            (objectif | but | mission | demande | exigence*) ..2 (est | de | d'un)
            (prévoir | fournir | réaliser | mettre en place)
            (le prestataire | le candidat | le titulaire | l'agence | le consultant | les candidats) ..3 (devra | devront | doit | fournira | remettra | réalisera | joindra | proposera | présentera)
            """),
        new(Request, Language.English, """
            (could | can | would | will) you
            (can | could | may) (we | i) (get | have | see | ask)
            (is it | would it be) possible
            any chance
            please
            (we | i | we'd | i'd | they | client) ..2 (want | wants | need | needs | like | expect | expects | require | requires | seek | ask | asks | hoping | hope)
            (we'd | i'd) (like | love | want | need | expect)
            (we're | i'm | we are | i am | is | are) (looking | hoping | after | seeking | expecting | asking | keen)
            looking (for | to)
            (send | give | tell | show | provide | include | do | make | get | put | run | take | have | start | prepare | submit | find | use | share | drop | set) (us | me | over | a | an | your | the | it | through)
            the (idea | goal | aim | plan | brief | ask) is
            (bidders | suppliers | candidates | applicants | agencies | contractors | freelancers | respondents | tenderers | vendors) ..2 (must | should | shall | will | are)
            (is | are) ..2 (expected | required | requested | needed | mandatory)
            (you'll | you'd | you) ..1 (need | have | must | should | simply | just)
            must (be | have | include | provide | deliver)
            you (will | shall) (be | provide | deliver | prepare)
            (needed | required | wanted)
            """),
        new(Free, Language.French, """
            (gratuit | gratuite | gratuits | gratuites | gratuitement | gratos)
            (gracieux | gracieusement | gracieuse)
            (offert | offerte | offerts | offertes)
            sans (aucune | aucun | autre)? (frais | contrepartie | rémunération | facturation | facture | supplément | surcoût | compensation | dédommagement | indemnité | paiement)
            sans (que | qu'il | que cela) ..8 (rémunéré* | facturé* | payé* | rémunération | facturation)
            non (rémunéré | rémunérée | rémunérés | rémunérées | facturé | facturée | facturés | facturées | payé | payée | payés | payées | payant | facturable | facturables | indemnisé | indemnisée | défrayé | défrayée)
            (ne | n') ..3 (sera | seront | est | sont | serait) ..1 (pas | ni) ..2 (rémunéré* | facturé* | payé* | indemnisé* | payant*)
            (ne | n') ..3 (donne | donnera | donnent | donneront | ouvre | fera | feront | fait) ..2 (lieu | droit | l'objet) ..2 (aucune | aucun | pas) ..3 (rémunération | facturation | paiement | indemnité | facture | indemnisation)
            (aucun | aucune) ..2 (rémunération | facturation | indemnité | contrepartie | facture | indemnisation | compensation | règlement | paiement | défraiement | dédommagement | honoraires | prime | versement)
            (pas | ni) ..2 (paiement | rémunération | rémunéré* | payé* | facturé* | défraiement | défrayé* | dédommagement | prime | d'argent | d'indemnité | de sous)
            (peut | peux | pouvons | compte | comptons | va | allons) (pas | rien) ..4 (payer | rémunérer | facturer)
            sans (aucun | aucuns)? (coût | coûts | honoraires)
            sans (engagement financier | bourse délier | toucher un centime)
            (sait | sais | savons) pas ..2 (payer | mettre ..2 argent)
            pas de (budget | sous | argent) pour (ça | cela | cette (partie | étape | phase))
            (ne | n') ..1 (est | sera | seront | sont) ..1 (versé* | alloué* | prévu*) ..1 (ni | aucun | aucune | pas)
            à votre (seule)? charge
            (ne | n') ..1 (rémunérons | rémunérerons | rémunère | indemnisons | indemnise) (pas | aucun | aucune)
            titre amical
            (bénévole | bénévolement | bénévolat)
            à (vos | ses | leurs | tes) (propres)? frais
            à (la)? (charge | frais) (exclusive | exclusifs)? (du | des | de) (prestataire | candidat | candidats | soumissionnaire | titulaire | consultant | fournisseur | sous traitant)
            on ne (paie | paye | paiera | payera) pas
            (ne | n') ..2 (paierons | payons | payerons | paierai | paye | facturez | facturer | facturera | facture | facturiez) (pas | rien | aucun)
            (cadeau | gratis)
            pour (rien | zéro euro | pas un rond)
            (à | au) titre (gracieux | gratuit)
            (avant | sans) (de)? (vous)? (rien)? payer
            de (l'art | bon coeur)
            (compris | comprise | inclus | incluse | incluses) dans (la | votre) (réponse | proposition | candidature | devis)
            """, """
            (libre | livraison | port | essai | logiciel* | outil* | version | accès | inscription | téléchargement | contenu* | ressource* | guide | livre blanc | échantillon*) ..1 (gratuit | gratuite | gratuits | gratuites | offert | offerte | offerts)
            (gratuit | gratuite) (et)? (open source)
            sans (aucun | que le)
            (opportunité* | possibilité* | prestations | garantie* | service* | fonctionnalité*) offert*
            à ses frais (de justice | irrépétibles)
            """),
        new(Free, Language.English, """
            free
            (free | gratis) of (charge | cost)
            (at | for) no (cost | charge | fee | extra cost | additional cost | extra charge | additional charge | pay)
            (no | nil | zero | nae) ..1 (cost | charge | fee | fees | payment | compensation | pay | remuneration | expenses)
            (no | nae) ..2 (money | budget) ..3 (for | in) (it | this | that | the)
            no ..3 (costs | fees | expenses) (are | is | will be) ..1 (paid | payable | reimbursed)
            (pay | pays | paid | costs | cost) (you | us)? nothing
            (donate | volunteer) (a few | your | some | an) ..2 (time | hours | hour | evenings | evening | day | days)
            (bear | bears) (its | their | his | her | your | the) (own)? (cost | costs | expense | expenses)
            (cost | costs | expense) ..8 lie where they fall
            (can't | cant | cannot | couldn't | unable to) ..2 (spend | pay) ..3 (penny | cent | anything | yet)
            not ..1 (chargeable | payable)
            without (charge | charging | pay | payment | compensation | cost | a fee | being paid | billing | invoicing | remuneration | any payment | fee | fees | any fee)
            (unpaid | unbilled | uncompensated | unremunerated | complimentary | gratis | probono)
            (pro bono | on the house | on spec | on us | for nothing | non billable | non chargeable | as a freebie | a freebie | as a favour | as a favor)
            (not | won't | wont | never | can't | cant | cannot | don't | dont | isn't | isnt | aren't) ..4 (paid | billed | charged | compensated | billable | chargeable | reimbursed | remunerated | paying | pay | charge | bill | invoice | invoiced)
            (your | their) own (expense | cost | time | dime)
            at (the)? (bidder's | bidders | applicant's | candidate's | supplier's | contractor's | consultant's | agency's) (own)? (expense | cost)
            nobody (pays | gets paid)
            only ..4 (winner | winning | selected | successful) ..6 paid
            """, """
            (feel | feeling) free
            free (to | from | and clear | software | time | text | form | flow | shipping | delivery | trial | plan | tier | version | tool* | download* | wifi | market | speech | hand | will | choice | template* | parking | resources | app | content | stock | theme | plugin*)
            (royalty | tax | duty | toll | error | bug | risk | hassle | stress | gluten | sugar | hands | interest | care | smoke | plagiarism | lag | ad | ads | cruelty | virus | malware | fee) free
            (is | are | be | remains | am | i'm | get | being) free (on | at | this | next | tomorrow | today | until | for a | in | around | after | before | most)
            (not | don't | do not | won't) ..2 pay more
            """),
    ];
}
