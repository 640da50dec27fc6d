using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>What is told of something that is missing: what was looked for, and what came nearest.</summary>
internal static class AbsenceWords
{
    private static readonly LocalizedText Nothing = new("nothing that came near it", "rien d'approchant");

    private const int LongestQuote = 160;

    /// <summary>The reason and the words: "An amount is given, but it is the average basket: “panier moyen de 49 €”."</summary>
    public static string NearestOf(Diagnostic finding, DocumentTree tree, Language language)
    {
        if (finding.Explanation?.Nearest is not { } nearest)
            return Nothing.Say(language);

        var reason = nearest.Reason.Say(language);
        return $"{reason.TrimEnd('.')}{ReportWords.Colon(language)}{ReportWords.Quote(WordsOf(nearest, tree), language)}.";
    }

    private static string WordsOf(NearMiss nearest, DocumentTree tree)
    {
        var words = VisibleText.Of(DiagnosticJson.Within(tree.Text, nearest.Span).ToString());
        if (words.Length <= LongestQuote)
            return words;

        var space = words.LastIndexOf(' ', LongestQuote);
        var cut = space > 0 ? space : char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return words[..cut] + " …";
    }
}
