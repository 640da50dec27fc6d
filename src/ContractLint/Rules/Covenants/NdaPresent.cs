using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3008: a confidentiality clause is named, once a clause; a reciprocal and bounded one is good news, an early demand a question.</summary>
public sealed class NdaPresent(RulePage page) : DocumentRule(page)
{
    private static readonly LocalizedText Balanced = new(
        "Confidentiality is reciprocal and limited in time.",
        "La confidentialité est réciproque et limitée dans le temps.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        var early = context.MatchesOf("early");
        var reported = new HashSet<TextSpan>();

        foreach (var trigger in early)
            Report(context, trigger, DiagnosticSeverity.Info, reported);

        foreach (var trigger in context.MatchesOf(""))
            Report(context, trigger, null, reported);
    }

    private static void Report(DocumentAnalysisContext context, TextSpan trigger, DiagnosticSeverity? level, HashSet<TextSpan> reported)
    {
        var sentence = context.Model.SentencesIn(trigger).First();
        var clause = (sentence.Node.AncestorOrSelf(NodeKind.Clause) ?? sentence.Block).Span;
        if (!reported.Add(clause))
            return;

        context.Report(clause, trigger, level, BoundParty(sentence), []);

        if (IsBalanced(context.Model, sentence))
            context.ReportPositive(Balanced, trigger);
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

    private static bool IsBalanced(SemanticModel model, SentenceModel sentence)
    {
        var clause = model.ClauseOf(sentence).ToList();
        return clause.Exists(other => other.Has("both")) && clause.Exists(other => other.Values.Any(value => value.Kind is ValueKind.Period));
    }
}
