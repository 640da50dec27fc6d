using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Cli.Evaluation;

/// <summary>The words of the quality report.</summary>
internal static class QualityWords
{
    public static readonly LocalizedText Title = new("How good the findings are", "Ce que valent les résultats");
    public static readonly LocalizedText Overall = new("All labels together", "Toutes les étiquettes ensemble");
    public static readonly LocalizedText WithoutTriggers = new("Without the obvious words", "Sans les mots évidents");
    public static readonly LocalizedText ByFile = new("By file", "Par fichier");
    public static readonly LocalizedText ByLabel = new("By label, {language}", "Par étiquette, {language}");
    public static readonly LocalizedText ByRule = new("By rule, {language}", "Par règle, {language}");
    public static readonly LocalizedText Innocent = new("Innocent texts wrongly told", "Textes innocents signalés à tort");
    public static readonly LocalizedText Calibration = new("How sure the classifier is, and how often right", "Certitude du classifieur, et part de vrai");

    public static readonly LocalizedText French = new("French", "français");
    public static readonly LocalizedText English = new("English", "anglais");

    public static readonly LocalizedText Texts = new("Texts", "Textes");
    public static readonly LocalizedText ToFind = new("To find", "À trouver");
    public static readonly LocalizedText Precision = new("Precision", "Précision");
    public static readonly LocalizedText Recall = new("Recall", "Rappel");
    public static readonly LocalizedText F1 = LocalizedText.Same("F1");
    public static readonly LocalizedText MacroF1 = LocalizedText.Same("Macro-F1");
    public static readonly LocalizedText Alarms = new("Alarms", "Alertes");
    public static readonly LocalizedText File = new("File", "Fichier");
    public static readonly LocalizedText Label = new("Label", "Étiquette");
    public static readonly LocalizedText Rule = new("Rule", "Règle");
    public static readonly LocalizedText Guard = new("Why innocent", "Pourquoi innocent");
    public static readonly LocalizedText Probability = new("Probability", "Probabilité");
    public static readonly LocalizedText Mean = new("Mean", "Moyenne");
    public static readonly LocalizedText Right = new("Right", "À raison");

    public static readonly LocalizedText Intro = new(
        "{n} texts ({fr} French, {en} English) of {families} scenarios: {positive} ask for something that must be told, {innocent} are innocent.",
        "{n} textes ({fr} en français, {en} en anglais) de {families} scénarios : {positive} demandent quelque chose qu'il faut signaler, {innocent} sont innocents.");

    public static readonly LocalizedText Percents = new(
        "Figures are percents; in parentheses the 95% interval, from families drawn again and Wilson's. A finding is wrong where the author of the text says that it is, and counted nowhere where nobody can say.",
        "Les chiffres sont des pourcentages ; entre parenthèses, l'intervalle à 95 %, par tirage des familles et selon Wilson. Un résultat est à tort là où l'auteur du texte le dit, et ne compte pas là où personne ne peut le dire.");

    public static readonly LocalizedText OfOverall = new(
        "Precision, recall and F1 over the labels pooled; Macro-F1 is the mean of their F1; Alarms are innocent texts that were told a wrong label.",
        "Précision, rappel et F1 de l'ensemble des étiquettes ; la macro-F1 est la moyenne de leurs F1 ; les alertes sont les textes innocents qui ont reçu une étiquette à tort.");

    public static readonly LocalizedText OfWithoutTriggers = new(
        "Of the texts that ask for something, only those whose author says that they use none of the obvious words.",
        "Parmi les textes qui demandent quelque chose, seuls ceux dont l'auteur dit qu'ils n'emploient aucun des mots évidents.");

    public static readonly LocalizedText OfLabels = new(
        "Precision, recall and F1 are those of rules and classifier together; Rules and Model are the F1 of each alone.",
        "Précision, rappel et F1 sont ceux des règles et du classifieur ensemble ; Règles et Modèle donnent la F1 de chacun seul.");

    public static readonly LocalizedText OfRules = new(
        "Another rule of the same label is neither right nor wrong: it names the thing by its neighbour. Rules of which no text is in these files are left out.",
        "Une autre règle de la même étiquette n'est ni à raison ni à tort : elle nomme la chose par sa voisine. Les règles dont aucun texte n'est dans ces fichiers sont omises.");

    public static readonly LocalizedText OfCalibration = new(
        "The probability of the likeliest label of a text, against how often it is right. Mean distance: {error} points.",
        "La probabilité de l'étiquette la plus vraisemblable d'un texte, et la part de fois où elle est juste. Écart moyen : {error} points.");

    public static readonly LocalizedText OfFiles = new(
        "Precision and recall, rules alone and with the classifier; Alarms are those of both.",
        "Précision et rappel, règles seules puis avec le classifieur ; les alertes sont celles de l'ensemble.");

    public static readonly LocalizedText Guarded = new("{guard} (asked: {what})", "{guard} (demandé : {what})");
    public static readonly LocalizedText Ordinary = new("ordinary text", "texte ordinaire");
    public static readonly LocalizedText AnotherSubject = new("another subject, same words", "autre sujet, mêmes mots");

    public static LocalizedText Of(FindingOrigin origin) => origin switch
    {
        FindingOrigin.Rules => new("Rules", "Règles"),
        FindingOrigin.Classifier => new("Model", "Modèle"),
        _ => new("Together", "Ensemble"),
    };

    /// <summary>A label in two words; reports for machines keep its name.</summary>
    public static LocalizedText Of(ClauseLabel label) => label switch
    {
        ClauseLabel.OutOfScope => new("another trade", "un autre métier"),
        ClauseLabel.UnpaidWork => new("unpaid work", "travail non payé"),
        ClauseLabel.FuturePromise => new("promise of later", "promesse d'avenir"),
        ClauseLabel.NoBudget => new("no budget", "sans budget"),
        ClauseLabel.PriceFirst => new("price first", "prix d'abord"),
        ClauseLabel.RestrictiveCovenant => new("covenant", "non-concurrence"),
        ClauseLabel.Confidentiality => new("confidentiality", "confidentialité"),
        ClauseLabel.BlackHat => new("black hat", "black hat"),
        ClauseLabel.AttackOrDeceit => new("attack, deceit", "attaque, tromperie"),
        ClauseLabel.PrivacyInvasive => new("privacy", "vie privée"),
        ClauseLabel.DistrustControl => new("distrust, control", "défiance, contrôle"),
        ClauseLabel.OutOfHours => new("out of hours", "hors horaires"),
        ClauseLabel.OneSidedTerms => new("one-sided terms", "déséquilibre"),
        _ => new("none", "aucune"),
    };

    public static LocalizedText Of(Language language) => language is Language.French ? French : English;
}
