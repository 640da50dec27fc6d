using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What a sentence about a bad practice may be instead of a request for it: teaching, telling a story, reassuring, complaining as its victim.</summary>
/// <remarks>Symbols for the vetoes of pages; the same words mean the same whatever the practice.</remarks>
internal static class ContextLexicon
{
    /// <summary>The practice is a subject: of a course, an article, a museum, a novel, a study.</summary>
    public const string Teaching = "teaching";

    /// <summary>The writer says that nothing of the kind is asked.</summary>
    public const string Reassuring = "reassuring";

    /// <summary>The writer, or somebody the writer helps, has suffered it.</summary>
    public const string Suffered = "suffered";

    public static IEnumerable<LexiconEntry> Entries =>
    [
        new(Teaching, Language.French, """
            (musée | exposition | expo | roman | polar | podcast | documentaire | glossaire | vulgarisation | sensibilisation | sensibiliser | séminaire | thèse | mémoire de master | quiz | exposé | escape game | jeu de société | pièce de théâtre)
            (notre | un | une | cet | cette | l' | votre | nouvel | nouveau | prochain) ..1 (article | reportage | chronique | billet | livre blanc) ..2 (sur | consacré | consacrée | explique | expliquera | raconte | passe en revue | décrypte)
            (rédiger | écrire | rédigez | écrivez | publier) ..2 (un | une) ..1 (article | papier | chronique | reportage) ..1 sur
            (formation | cours | atelier | conférence | webinaire | module) ..1 (sur | consacré | consacrée | pour reconnaître | pour repérer | qui apprend)
            (apprend | apprendre | expliquer | explique | enseigner | enseigne) ..4 (reconnaître | repérer | éviter | déjouer | se protéger | signaler)
            (mes | nos | les) (élèves | étudiants | étudiantes | lycéens)
            (journaliste | journalistes | chercheur | chercheurs | chercheuse | sociologue) ..4 (enquête | enquêtent | travaille | étudie | étudient | veut comprendre)
            on (nomme | entend par)
            (est il | est ce | serait il | serait ce) ..1 (légal | licite | permis | interdit | risqué)
            (ai je | avons nous | a t on | aurait on) le droit
            (le | la) (juge | tribunal | cour) ..1 (a | y) ..1 (condamné | jugé | voit | estimé)
            (guide | fiche) ..2 (pour | qui aide) ..4 (repérer | reconnaître | éviter | retirer | débarrasser | signaler)
            (que se passerait il | que devrions nous faire | que devons nous faire | que faire) si
            (imaginez | supposez | supposons) (qu' | que)
            """),
        new(Teaching, Language.English, """
            (museum | exhibition | novel | thriller | podcast | documentary | glossary | awareness | seminar | dissertation | thesis | quiz | lecture | screenplay | board game | escape game | show notes)
            (our | an | a | this | the | your | next) ..1 (article | feature | column | explainer | white paper | op ed) ..2 (on | about | explains | explaining | covers | describes)
            (write | writing | commission) ..2 (an | a) ..1 (article | feature | piece | explainer | column) ..1 (on | about)
            (training | course | workshop | talk | webinar | module | class | lesson) ..1 (on | about | teaches | that teaches | to spot | in spotting)
            (teach | teaches | teaching | explain | explains | explaining | tell | telling) ..4 (how to (spot | recognise | recognize | avoid | report | protect) | to (spot | recognise | recognize | avoid | report))
            (my | our) (students | pupils)
            (journalist | journalists | researcher | researchers | sociologist) ..4 (investigating | investigate | studying | study | wants to understand)
            (is it | would it be | is that | would that be) ..1 (legal | lawful | allowed | permitted | an offence | risky)
            is it true that
            (the | a) (judge | court | tribunal) ..1 (called | ruled | held | found | fined | condemned)
            (guide | page | leaflet | sheet | poster) ..1 (warning | to warn)
            what (should we do | would happen | do we do) if
            (suppose | imagine) that
            """),
        new(Reassuring, Language.French, """
            (rassurez vous | rassure toi | soyez tranquille | soyez tranquilles | sois tranquille)
            (rien de tel | rien de tout cela | pas de ça chez nous | très peu pour nous | pas notre genre | contraire à nos valeurs | contraire à notre éthique | quelle horreur)
            (nous avons | on a | j'ai) (dit non | refusé | décliné)
            (nous ne voulons | on ne veut | je ne veux) ..1 (surtout | absolument)? pas de (ça | cela | ces pratiques | ce genre)
            """),
        new(Reassuring, Language.English, """
            (rest assured | nothing of the kind | nothing of the sort | none of that here | not our style | against our values | how awful)
            (we | i) ..1 (said no | turned down | turned it down | refused | declined)
            (we | i) (do not | don't) want any of that
            """),
        new(Suffered, Language.French, """
            (victime | victimes) (de | d' | d'une | d'un | des)
            (on nous | on m' | quelqu'un nous | quelqu'un m') ..1 (a | ont)? ..1 (volé | piraté | usurpé | copié | attaqué | imité | escroqué | pris)
            (quelqu'un | un inconnu | un concurrent | un site | des gens | des escrocs | des pirates) ..2 (utilise | usurpe | imite | copie | a copié | a piraté | se fait passer | se font passer | a posté | a publié) ..4 (notre | nos | mon | ma | mes)
            (nous | on | notre site | notre boutique) ..1 (avons | a) ..1 (été | subi | reçu) ..3 (piraté | piratée | piratés | attaque | attaqué | attaqués | faux | fausse | fausses | spam | escroquerie)
            (a | ont | avait) (recopié | copié | pillé | plagié | cloné | usurpé | piraté) ..1 (notre | nos | mon | ma | mes)
            (désavou* | demande de réexamen | action manuelle)
            (ancien | ancienne | précédent | précédente) ..1 (prestataire | agence | webmaster | référenceur | développeur) ..1 (nous a | nous avait | nous l'a | s'est)
            on nous a vendu
            """),
        new(Suffered, Language.English, """
            (victim | victims) of
            (somebody | someone | a competitor | a rival | a site | people | scammers | fraudsters | hackers) ..2 (has | have | is | are | keeps | keep)? ..1 (copied | copying | cloned | stolen | hacked | injected | using | impersonating | imitating | posted | posting | passing) ..4 (our | my)
            (we | we've | our site | our shop) ..2 (been | were | was | got | had) ..2 (hacked | attacked | cloned | impersonated | scammed | hit | targeted | flooded)
            (our | my) (members | customers | clients | readers) ..2 (keep | are) ..1 (getting | receiving | sent)
            (has | have | had) ..1 (copied | cloned | stolen | plagiarised | plagiarized) ..3 (our | my)
            (disavow | disavowing | reconsideration request | undo the damage)
            (former | previous | last | old) ..1 (agency | supplier | contractor | consultant | developer | webmaster) ..1 (left us | got us | boasted | burnt | burned)
            """),
    ];
}
