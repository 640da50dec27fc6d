using System.Globalization;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Commands;

namespace ContractLint.Training.Measures;

/// <summary>The figures of a set in a few lines.</summary>
internal static class Summary
{
    public static void Write(string name, QualityReport report)
    {
        foreach (var language in Workbench.Languages)
        {
            // What rules excused or guards stopped, although the classifier was sure: right ones are their price, wrong ones their worth.
            var stopped = report.Outcomes.Where(outcome => outcome.Unit.Language == language && outcome.Alone is { } label && !outcome.LabelsOf(FindingOrigin.Together).Contains(label)).Select(outcome => outcome.Unit.IsRight(outcome.Alone!.Value)).ToList();
            Console.WriteLine($"{name,-12} {language,-8} stopped by rules and guards: {stopped.Count(isRight => isRight is true)} right, {stopped.Count(isRight => isRight is false)} wrong");
            var named = report.Outcomes.Where(outcome => outcome.Unit.Language == language && outcome.Unit.Rule is not null && outcome.Added.Any(rule => ClauseLabels.OfRule(rule) == outcome.Unit.Label)).ToList();
            Console.WriteLine($"{name,-12} {language,-8} the rule named rightly: {named.Count(outcome => outcome.Added.Contains(outcome.Unit.Rule!))} of {named.Count} findings of the right label");
            foreach (var origin in Enum.GetValues<FindingOrigin>())
            {
                var tally = report.Pooled(origin, language).Tally;
                var innocent = report.Innocent(origin, language).ToList();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-12} {language,-8} {origin,-10} found {tally.Right,4} of {tally.ToFind,4} ({tally.Recall:0.000}), wrong {tally.Wrong,4}, precision {tally.Precision:0.000}, macro-F1 {report.MacroF1(origin, language):0.000}, innocent told {innocent.Sum(guard => guard.Alarms)} of {innocent.Sum(guard => guard.Units)}"));
            }
        }
    }
}
