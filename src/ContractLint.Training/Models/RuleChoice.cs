using ContractLint.Learning;
using ContractLint.Training.Examples;
using ContractLint.Training.Learners;
using Microsoft.ML;

namespace ContractLint.Training.Models;

/// <summary>The second choice: inside a label, which rule. Each rule against the others of its label, on positives alone.</summary>
internal static class RuleChoice
{
    // A handful of texts is no rule's portrait.
    private const int LeastUnits = 5;

    private static readonly Func<MLContext, IEstimator<ITransformer>> Regression = LearnerCatalog.Regression(0.06f, 0.05f, 1e-7f, 80);

    /// <summary>The weights of each rule, in the order of <paramref name="rules"/>.</summary>
    public static List<LinearModel> Train(MLContext context, IReadOnlyList<string> rules, IReadOnlyList<Example> examples, Columns columns)
    {
        var models = new List<LinearModel>();
        foreach (var rule in rules)
        {
            var label = ClauseLabels.OfRule(rule);
            var rivals = examples.Where(example => example.Source.Unit.Rule is { } told && ClauseLabels.OfRule(told) == label).ToList();
            models.Add(rivals.Count(example => example.Source.Unit.Rule == rule) < LeastUnits ? LinearModel.Silent with { Bias = -5 } : Fit(context, rule, rivals, columns));
        }

        return models;
    }

    private static LinearModel Fit(MLContext context, string rule, List<Example> rivals, Columns columns)
    {
        var data = new LearnerData(context, rivals, columns);
        for (var i = 0; i < rivals.Count; i++)
            data.Rows[i].Label = rivals[i].Source.Unit.Rule == rule;

        // A label with one rule has nothing to choose.
        if (data.Rows.All(row => row.Label))
            return LinearModel.Silent;

        return OneVersusRest.LinearOf(Regression(context).Fit(data.View(data.Rows)), columns)!;
    }
}
