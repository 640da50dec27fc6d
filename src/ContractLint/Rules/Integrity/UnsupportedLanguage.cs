using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9013: clauses in a language whose wordings are not known here. One finding, at the first, with their number.</summary>
public sealed class UnsupportedLanguage(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var found = context.Model.ForeignClauses.All;
        if (found.IsEmpty)
            return;

        var languages = found.Select(clause => clause.Language).Distinct().ToList();
        context.Report(found[0].FirstSentence, found[0].FirstSentence, null, null,
            new("n", LocalizedText.Same($"{found.Length}")),
            new("term", new(string.Join(", ", languages.Select(language => language.En)), string.Join(", ", languages.Select(language => language.Fr)))));
    }
}
