using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6005: the cues of a document, weighed, amount to employment. With an order, a control or a sanction among them it is an error in every profile.</summary>
public sealed class DisguisedEmployment(RulePage page) : DocumentRule(page)
{
    private const int LongestEvidence = 60;

    public override void Analyze(DocumentAnalysisContext context)
    {
        // In one's own proposal the conditions are one's own offer; a contract of employment disguises nothing.
        if (context.Model.Kind.Kind is DocumentKind.Proposal || !context.MatchesOf("employment").IsEmpty)
            return;

        var cues = EmploymentCues.In(context);
        var total = cues.Sum(cue => cue.Weight);
        if (cues.Count == 0 || total < (context.Number("employment.threshold") ?? 0))
            return;

        var isPower = cues.Any(cue => cue.IsPower);
        var heaviest = cues.OrderByDescending(cue => cue.Weight).ThenBy(cue => cue.Evidence).First();

        context.ReportWeighed(
            context.Model.Tree.Root.Span, heaviest.Evidence, ExplanationOf(context, cues, total), isPower ? DiagnosticSeverity.Error : null, Role.Provider,
            new MessageArgument("missing", SettingWords.Join([.. cues.Select(Told)], "and", "et")));
    }

    // "exclusivity (+2)"
    private static LocalizedText Told(EmploymentCue cue) => new($"{cue.Name.En} ({Signed(cue.Weight)})", $"{cue.Name.Fr} ({Signed(cue.Weight)})");

    // The words of the document with their weights: "+3 sous l'autorité du directeur · +2 congés à poser = 5".
    private static string ExplanationOf(DocumentAnalysisContext context, IReadOnlyList<EmploymentCue> cues, int total) =>
        string.Join(" · ", cues.Select(cue => $"{Signed(cue.Weight)} {OneLine.Of(context.Model.Tree.Text[cue.Evidence], LongestEvidence)}")) + " = " + total.ToString(CultureInfo.InvariantCulture);

    private static string Signed(int weight) => (weight < 0 ? "\u2212" : "+") + Math.Abs(weight).ToString(CultureInfo.InvariantCulture);
}
