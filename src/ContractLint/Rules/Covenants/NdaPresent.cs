using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3008: a confidentiality clause is named, once a clause; a reciprocal and bounded one is good news, an early demand a question.</summary>
/// <remarks><c>nda.policy</c>: who always signs has nothing to ask about an early demand; who never signs wants to know of every clause.</remarks>
public sealed class NdaPresent(RulePage page) : DocumentRule(page)
{
    private const int MonthsInYear = 12;

    private static readonly LocalizedText Balanced = new(
        "Confidentiality is reciprocal and limited in time.",
        "La confidentialité est réciproque et limitée dans le temps.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        var policy = context.Setting("nda.policy");
        var reported = new HashSet<TextSpan>();

        if (policy is not "always")
            Report(context, context.MatchesOf("early"), DiagnosticSeverity.Info, reported);

        Report(context, context.MatchesOf("").Concat(context.MatchesOf("early")), policy is "never" ? DiagnosticSeverity.Info : null, reported);

        if (policy is not "never")
            ReportBalanced(context);
    }

    private static void Report(DocumentAnalysisContext context, IEnumerable<TextSpan> triggers, DiagnosticSeverity? level, HashSet<TextSpan> reported)
    {
        foreach (var trigger in triggers)
        {
            var sentence = context.Model.SentencesIn(trigger).First();
            var clause = SemanticModel.ClauseSpanOf(sentence);
            if (reported.Add(clause))
                context.Report(clause.Union(trigger), trigger, level, BoundParty(sentence), []);
        }
    }

    private static Role? BoundParty(SentenceModel sentence)
    {
        foreach (var frame in SemanticModel.FramesOf(sentence))
        {
            if (frame.Bound is { } bound)
                return bound;
        }

        return null;
    }

    // Once for each article, where it first speaks of a duty.
    private static void ReportBalanced(DocumentAnalysisContext context)
    {
        var terms = new NdaTerms(context.Model, context.Phrases, context.PhrasesOf("CL3009"));
        var maxMonths = (context.Number("nda.maxYears") ?? 0) * MonthsInYear;
        TextSpan? last = null;

        foreach (var duty in terms.Duties)
        {
            var article = terms.ReadWith(duty);
            if (last?.Overlaps(article) is true || !terms.IsBalancedIn(article, duty.Trigger, maxMonths))
                continue;

            context.ReportPositive(Balanced, duty.Trigger);
            last = article;
        }
    }
}
