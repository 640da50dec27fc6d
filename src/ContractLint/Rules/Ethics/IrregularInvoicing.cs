using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Ethics;

/// <summary>CL4018: an invoice is to be left out, or to say something else than what was done. One finding a sentence, of the kinds the reader's settings watch.</summary>
public sealed class IrregularInvoicing(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        // The blocks of the page have the names of the kinds.
        var found = context.Settings.Items("invoice.watch").SelectMany(kind => context.MatchesOf(kind));

        foreach (var wordings in found.GroupBy(match => context.Model.SentencesIn(match).First().Node.Span).OrderBy(sentence => sentence.Key))
        {
            TextSpan trigger = SentenceTriggers.FirstOf(wordings);
            context.Report(wordings.Key.Union(trigger), trigger);
        }
    }
}
