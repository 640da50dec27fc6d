using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Scope;

/// <summary>CL1004: the provider may only execute. Silent for those who sell execution.</summary>
public sealed class ExecutionOnlyRole(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        if (context.Settings.IsYes("expertise.acceptExecution"))
            return;

        foreach (var (sentence, trigger) in SentenceTriggers.Of(context))
            context.Report(sentence.Node.Span.Union(trigger), trigger, party: Role.Provider);
    }
}
