using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>How sure the classifier is and which words weighed, for a reader who wants to know why.</summary>
internal static class ClassifierWords
{
    public static readonly LocalizedText Sure = new("Certainty", "Certitude");

    private static readonly LocalizedText ByModel = new("by the classifier, from the words that weigh most: {words}", "par le classifieur, d'après les mots qui pèsent le plus : {words}");
    private static readonly LocalizedText OfModel = new("{percent} according to the classifier", "{percent} selon le classifieur");
    private static readonly LocalizedText BesideRule = new("{percent} according to the classifier, which does not change what the rule says", "{percent} selon le classifieur, qui ne change rien à ce que dit la règle");

    /// <summary>What set a finding off: the phrase of its page, the reasoning of its class, or the words that weighed.</summary>
    public static string Matching(Diagnostic finding, DocumentTree tree, Language language) => finding.Source is FindingSource.Classifier
        ? ByModel.Say(language, ("words", string.Join(", ", Weighed(finding).Select(words => Say(words, tree, language)))))
        : ReportWords.Matching(finding.Explanation, language);

    /// <summary>"83 % according to the classifier"; <see langword="null"/> where it was not asked.</summary>
    public static string? SureOf(Diagnostic finding, Language language) => finding.Probability is not { } probability
        ? null
        : (finding.Source is FindingSource.Classifier ? OfModel : BesideRule).Say(language, ("percent", Percent(probability, language)));

    /// <summary>The words that weighed, the heaviest first.</summary>
    public static IEnumerable<WeighedWords> Weighed(Diagnostic finding) => finding.Explanation is { Weighed.IsDefault: false } explanation ? explanation.Weighed : [];

    private static string Say(WeighedWords words, DocumentTree tree, Language language) =>
        $"{ReportWords.Quote(OneLine.Of(VisibleText.Of(DiagnosticJson.Within(tree.Text, words.Span).ToString()), 60), language)} (+{Decimal(words.Weight, language)})";

    private static string Percent(double probability, Language language)
    {
        var percent = Math.Clamp((int)Math.Round(probability * 100), 1, 99).ToString(CultureInfo.InvariantCulture);
        return language is Language.French ? percent + "\u00A0%" : percent + "%";
    }

    private static string Decimal(double weight, Language language)
    {
        var number = weight.ToString("0.0", CultureInfo.InvariantCulture);
        return language is Language.French ? number.Replace('.', ',') : number;
    }
}
