using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Rules.Money;

/// <summary>CL2004: advice on the client's own case for nothing; a first call no longer than the user gives away is none.</summary>
public sealed class UnpaidAdvice(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var tolerance = context.Number(SharedSettings.FreeCall) ?? 0;
        var calls = context.MatchesOf("call");

        foreach (var wordings in context.MatchesOf("").GroupBy(asked => context.Model.SentencesIn(asked).First()))
        {
            var sentence = wordings.Key;
            if (calls.Any(call => call.Overlaps(sentence.Node.Span)) && IsShort(sentence, tolerance))
                continue;

            var trigger = wordings.First();
            foreach (var other in wordings)
                trigger = other.Overlaps(trigger) ? trigger.Union(other) : trigger;

            context.Report(sentence.Node.Span.Union(trigger), trigger, null, Role.Provider, []);
        }
    }

    private static bool IsShort(SentenceModel sentence, decimal tolerance) =>
        sentence.Values.Any(value => value is { Kind: ValueKind.Period, Unit: "minute" } && value.High <= tolerance);
}
