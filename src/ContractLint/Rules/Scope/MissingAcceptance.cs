using ContractLint.Diagnostics;

namespace ContractLint.Rules.Scope;

/// <summary>CL1011: something is delivered and nothing says when it counts as accepted. One finding at the head of the document.</summary>
public sealed class MissingAcceptance(RulePage page) : DocumentRule(page)
{
    // What may hold the acceptance, what needs none.
    private static readonly string[] Silencing = ["acceptance", "elsewhere", "other-business"];

    public override void Analyze(DocumentAnalysisContext context)
    {
        // An attachment may be the text that is missing.
        var isSilenced = context.Model.Tree.AttachedDocuments > 0 || Array.Exists(Silencing, block => !context.MatchesOf(block).IsEmpty);
        if (isSilenced || context.MatchesOf("deliverable").IsEmpty)
            return;

        var head = context.Model.Sentences[0].Node.Span;
        context.ReportAbsence(head, new(head.Start, 0), context.NearMisses.FirstOrDefault());
    }
}
