using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9013: clauses in a language whose wordings are not known here. One finding, at the first, with their number.</summary>
public sealed class UnsupportedLanguage(RulePage page) : DocumentRule(page)
{
    private const int LeastWords = 40;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var found = new List<(TextSpan Span, LocalizedText Language)>();

        foreach (var clause in context.Model.Sentences.GroupBy(SemanticModel.ClauseSpanOf))
        {
            var words = clause.SelectMany(sentence => sentence.Words.Words.Skip(sentence.StemLength)).Where(word => word.Kind is WordKind.Letters).ToList();
            var counts = LanguageDetector.Count(words);
            var known = (counts.English + counts.French) / LanguageDetector.LittleWord;
            if (OtherLanguages.Find(context.Model.Tree.Text, words, known, LeastWords) is { } language)
                found.Add((clause.First().Node.Span, language));
        }

        if (found.Count == 0)
            return;

        var languages = found.Select(clause => clause.Language).Distinct().ToList();
        context.Report(found[0].Span, found[0].Span, null, null,
            new("n", LocalizedText.Same($"{found.Count}")),
            new("term", new(string.Join(", ", languages.Select(language => language.En)), string.Join(", ", languages.Select(language => language.Fr)))));
    }
}
