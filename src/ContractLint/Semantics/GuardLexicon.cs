using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The wordings that the shared guards look for. What each guard makes of them is in its own class.</summary>
internal static class GuardLexicon
{
    public const string Reported = "g3";
    public const string Defines = "g4";
    public const string NoObject = "g5";
    public const string Illustrates = "g6";
    public const string Offers = "g7";
    public const string Priced = "g8";
    public const string AsksPrice = "g8.asks";
    public const string Authorised = "g9";
    public const string Defends = "g10";
    public const string NameFollows = "g11";
    public const string Annexed = "g12";
    public const string Complies = "g13";
    public const string Elsewhere = "g14";
    public const string RestatesLaw = "g17";
    public const string Excludes = "g18";
    public const string Reopens = "exception";

    public static IEnumerable<LexiconEntry> Entries =>
    [
        new(Reported, Language.French, """
            (clause | formule | phrase | demande | promesse) (du type | comme | telle que | du genre)
            (disait | dit | disent | écrit | écrivait | exigeait | réclamait | répondait | appelle | appelait | qualifié | entendu | lu | promettait | voulait)
            (je | nous | on) (refuse | refusons | décline | déclinons | lis | lisons | vois | voyons)
            (j'ai | on a | nous avons) (vu | lu | reçu | entendu)
            """),
        new(Reported, Language.English, """
            (clause | wording | sentence | line | phrase) (such as | like | that says | saying | along the lines)
            (said | says | wrote | called | so called | quote | demanded | insisted | used to ask | asked for | told)
            (i | we) (refuse | decline | avoid | turn down | read | saw | keep seeing)
            """),
        new(Defines, Language.French, """
            (désigne | désignent | s'entend | s'entendent | signifie | on entend par)
            est (une | un | l') ..4 (par laquelle | par lequel | consistant | visant | qui | interdisant | permettant)
            (c'est | consiste) ..3 (à | quand | lorsque | qui)
            """, """
            (désigne | désignent) ..6 (comme | en qualité | pour être | aux fonctions)
            """),
        new(Defines, Language.English, """
            (means | mean | refers to | is defined as | shall mean | denotes)
            is (a | an) ..4 (that | which | whereby | where | designed to | used to | in which)
            """),
        new(NoObject, Language.French, """
            (sans objet | néant | non applicable | non stipulé* | sans effet | clause supprimée | article supprimé | réservé)
            """),
        new(NoObject, Language.English, """
            (not applicable | n a | intentionally omitted | intentionally left blank | intentionally deleted | reserved | does not apply | no such)
            """),
        new(Illustrates, Language.French, """
            (par exemple | exemple | exemples | notamment en cas | à titre d'exemple | imaginons | supposons)
            (qu'est ce que | qu'est ce qu' | pourquoi | comment fonctionne | définition | savez vous | c'est quoi | que pensez vous | faut il | doit on | peut on)
            (si | lorsque | quand) (le client | un client | l'acheteur | le pouvoir adjudicateur | une agence | quelqu'un | vous voyez | on vous | votre prestataire | la société | le prospect)
            (un | une | l' | le | la | notre | cet | ce | mon) ..1 (guide | article | tutoriel | dossier | conférence | formation | cours | billet) ..1 (sur | à propos | consacré)
            """),
        new(Illustrates, Language.English, """
            (how does | how do | why do | do you know | is it ok | is it legal | have you ever | did you know | should i | can an)
            (for example | for instance | examples of | an example of | imagine | suppose)
            (if | when | where) (a client | the client | an agency | someone | anyone | the customer | any | a provider | an agreement)
            (a | an | the | this | our | my | your) ..2 (guide | article | tutorial | talk | course | post | blog | book | webinar) (on | about)
            """),
        new(Offers, Language.French, """
            (nous | je | on) (vous | leur)? (offrons | offre | offrirons | proposons | propose | réalisons | prenons en charge)
            (vous | te) (offre | propose | offrons | proposons)
            (notre | nos | mon | mes) (audit | audits | pré audit | préaudit | diagnostic | bilan | analyse | essai | consultation) (gratuit | gratuite | offert | offerte)
            (profitez | bénéficiez | recevez | obtenez | réservez | demandez) ..3 (votre | notre | d'un | un | de)
            (offert | offerte | gratuit | gratuite) (pour tout | par nos | par mes | par notre)
            vous (voulez | souhaitez | désirez | cherchez) (un | une) ..4 (gratuit | gratuite | offert | offerte)
            """),
        new(Offers, Language.English, """
            (we | i) ..1 (offer | provide | throw in | give you | carry out | gladly)
            (we | i) ..2 (run | perform | include) ..2 (free | complimentary)
            (our | my) (free | complimentary)
            (claim | get | book | request | grab | enjoy | receive) (your | a | our) ..2 (free | complimentary)
            (comes | come) with (a)? (free | complimentary)
            (free | complimentary) ..4 (included | when you | with every | for new)
            (at no charge | on us | free of charge) to you
            """),
        new(Priced, Language.French, """
            (facturé | facturée | facturés | facturées | rémunéré | rémunérée | rémunérés | rémunérées | payé | payée | payés | payées | payant | payante | réglé | réglée | indemnisé | indemnisée | indemnisés)
            (sur devis | au tarif | au taux | au forfait | tjm | dédommagement | prime | déduit de | déduite de | déductible | en régie | moyennant)
            """, """
            non (facturé* | rémunéré* | payé* | payant* | indemnisé*)
            (ne | n' | pas | ni | jamais | sans être | sans que) ..3 (facturé* | rémunéré* | payé* | payant* | indemnisé*)
            """),
        new(Priced, Language.English, """
            (billed | paid | invoiced | charged | payable | compensated | billable | chargeable | paying | remunerated | reimbursed)
            (at a rate | day rate | hourly rate | fixed fee | fixed price | per hour | per day | credited against | deducted from | we'll pay | we will pay | happy to pay | quote for | our fee | your fee)
            """, """
            (not | never | won't | don't | un | isn't | aren't | without being) ..4 (billed | paid | invoiced | charged | compensated | remunerated | reimbursed | pay)
            only ..6 paid
            """),
        new(AsksPrice, Language.French, """
            (combien | quel prix | quel tarif | votre prix | votre tarif | vos tarifs | chiffrer | un devis pour | le coût | prix)
            """),
        new(AsksPrice, Language.English, """
            (how much | what would | your price | your rate | a price for | quote us | the cost of | price)
            """),
        new(Authorised, Language.French, """
            (consentement préalable | opt in | avec (l'accord | le consentement | leur accord | leur consentement) | autorisation écrite | mandat écrit | mandat signé | lettre de mission | périmètre de test | accord écrit)
            (recueil* | obten* | demand* | après | sous réserve) ..3 (consentement | accord | autorisation)
            continuer sans accepter
            """, """
            (après | malgré) ..2 (retrait | refus | absence) ..3 (consentement | accord)
            """),
        new(Authorised, Language.English, """
            (prior consent | opt in | with (their | explicit | prior) consent | written authorisation | written authorization | signed authorisation | rules of engagement | written permission)
            (obtain* | collect* | subject to | after | upon) ..3 (consent | authorisation | authorization | permission)
            (continue without accepting | as easy to reject | as easy to refuse | equally prominent)
            """, """
            (after | upon) ..3 consent ..2 (withdrawn | refused | revoked)
            """),
        new(Defends, Language.French, """
            (détecter | détection | prévenir | désavouer | désaveu | supprimer | suppression | nettoyer | nettoyage | signaler | corriger | correction | réparer | remédier | éliminer | lutter | protéger | protège | éviter | évitez | évite | identifier | repérer | annuler | retirer | mise en conformité | remettre en conformité | mettre en conformité | se débarrasser | sortir | récupérer | assainir)
            (proscrire | proscri* | exclu | exclus | exclue | exclues | exclure | excluons | banni* | bannir | interdit | interdite | interdits | interdites | prohib* | refus | refuse | refusons | refusera | rejet* | hors de question | pas question | tolérance zéro | fuir | fuyons | dénon* | pénalis* | sanctionn*)
            (audit | analyse | bilan | rapport | historique) ..3 (passé | passée | passés | passées | existant | précédent*)
            """),
        new(Defends, Language.English, """
            (detect | detecting | detection | prevent | preventing | disavow | disavowing | clean | cleaning | cleanup | fix | fixing | recover | recovering | recovery | remove | removing | removal | undo | undoing | repair | protect | protecting | report | reporting | avoid | avoiding | avoids | identify | remediate | remediation | correct | correcting | get rid | flag | combat | fight | replace | replacing)
            (prohibited | prohibits | forbidden | banned | excluded | excludes | rejected | rejects | refuse | refuses | unacceptable | not acceptable | zero tolerance | disqualif* | ruled out | rule out | off the table | off limits | grounds for termination | breach | penalised | penalized | steer clear | stay away)
            """),
        new(NameFollows, Language.French, """
            (conférence | salon | film | série | livre | roman | marque | société | domaine | événement | festival | groupe | album | formation certifiante)
            """),
        new(NameFollows, Language.English, """
            (conference | film | movie | book | novel | brand | talk at | event | festival | band | album | briefings | arsenal)
            """),
        new(Annexed, Language.French, """
            (annexe | annexes | bon de commande | devis joint | bordereau des prix | conditions particulières | pièce jointe | fichier joint)
            """),
        new(Annexed, Language.English, """
            (annex | appendix | schedule | exhibit | attachment | order form | attached | statement of work)
            """),
        new(Complies, Language.French, """
            (conformément | conforme | conformes | en conformité | conformité) (à | au | aux | avec)
            (respecter | respecte | respecteront | respect | dans le respect) ..3 (rgpd | cnil | loi | lois | règles | consignes | recommandations | lignes directrices | réglementation | guidelines)
            (s'interdit | s'engage | s'interdisent) ..4 (recourir | recours | toute pratique | demander | exiger | utiliser | ne pas demander | ne pas recourir | ne pas utiliser | employer)
            """),
        new(Complies, Language.English, """
            (in compliance with | comply with | complies with | compliant with | in accordance with | pursuant to | in line with | adhere to | adheres to | conform to)
            (shall not | must not | will not | agrees not to | undertakes not to) ..3 (use | employ | engage in | request | ask | resort | deploy)
            (follow | follows | respect | respects) ..3 (guidelines | law | laws | rules | policies)
            """),
        new(Elsewhere, Language.French, """
            (ancien | ancienne | anciens | précédent | précédente | précédents | ex) (agence | prestataire | prestataires | client | employeur | contrat | référenceur | consultant | webmaster | équipe)
            (avait | avaient | avions | utilisait | pratiquait | achetait | faisait | exigeait | imposait | prévoyait)
            (par le passé | autrefois | l'année dernière | l'an dernier | à l'époque | il y a ..3 (ans | mois))
            (lié | tenu | liée | tenue | engagé) par (aucune | une) ..3 (antérieur* | précédent* | clause)
            (libre de tout engagement | précédent employeur | ancien employeur)
            """),
        new(Elsewhere, Language.English, """
            (previous | former | last | old | earlier | prior) (agency | agencies | supplier | provider | consultant | contractor | developer | freelancer | employer | contract | team | vendor | seo | guy | webmaster | company)
            (in the past | years ago | last year | back then | historically | used to | had been | was penalised | was penalized)
            (not bound by | free of any | no existing | not subject to any)
            """),
        new(RestatesLaw, Language.French, """
            (concurrence | concurrentiel*) (déloyale | parasitaire | illicite)
            (acte | actes) de concurrence
            (parasitisme | agissements parasitaires)
            (dispositions)? d'ordre public
            (droit de la concurrence | règles de concurrence | autorité de la concurrence | mise en concurrence)
            """),
        new(RestatesLaw, Language.English, """
            (unfair | unlawful | anti competitive | anticompetitive) (competition | practices | conduct)
            (mandatory | applicable) law (provisions)? (so)? requires
            (competition law | antitrust | anti trust | competition authority | competition act)
            """),
        new(Excludes, Language.French, """
            ce que (je | nous | on) (ne | n') ..3 (pas | jamais)
            (hors périmètre | hors de | exclusions | exclus | exclues | exclu | prestations refusées | ne comprend pas | ne sont pas compris | ce que nous ne faisons pas | ce que je ne fais pas | à proscrire | interdits | interdites | interdit | prohibé* | proscrit* | à éviter | à ne pas faire | bannis | refusons | refuse | mauvaises pratiques | pratiques interdites | nous ne voulons pas | on ne veut pas | ne souhaitons pas | s'interdit)
            """),
        new(Excludes, Language.English, """
            (what | things) (i | we) ..1 (don't | do not | won't | will not | never)
            (out of scope | exclusions | excluded | excludes | not included | what we don't do | what i don't do | will not | shall not | must not | won't | do not want | don't want | prohibited | forbidden | banned | not allowed | not permitted | don'ts | never | bad practices | we refuse | not acceptable | unacceptable | avoid)
            """),
        new(Reopens, Language.French, "(sauf | hormis | excepté | hors | exception | toutefois | cependant | néanmoins | mais)"),
        new(Reopens, Language.English, "(except | unless | save | however | but | other than | nevertheless | provided)"),
    ];
}
