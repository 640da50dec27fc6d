using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1013: work is to start before anything is signed. A proof of the order that the user accepts, near the sentence, excuses it.</summary>
public sealed class StartBeforeSignature(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        // Each kind of proof is a block of the page.
        var proofs = context.Settings.Items("start.acceptedProof").SelectMany(kind => context.MatchesOf(kind)).ToList();

        foreach (var (sentence, trigger) in SentenceTriggers.Of(context))
        {
            var around = Around(context.Model, sentence);
            if (!proofs.Exists(around.Overlaps))
                context.Report(sentence.Node.Span.Union(trigger), trigger, party: Role.Provider);
        }
    }

    private static TextSpan Around(SemanticModel model, SentenceModel sentence)
    {
        var (first, end) = model.NeighboursOf(model.IndexOf(sentence));
        return model.Sentences[first].Node.Span.Union(model.Sentences[end - 1].Node.Span);
    }
}
