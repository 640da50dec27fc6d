using ContractLint.Diagnostics;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Text;
using ContractLint.Training.Calibration;
using ContractLint.Training.Examples;
using ContractLint.Training.Learners;
using ContractLint.Training.Measures;
using Microsoft.ML;

namespace ContractLint.Training.Models;

/// <summary>Fits, calibrates and packs the classifier. The languages are fitted side by side, each on one thread.</summary>
internal sealed class ModelBuilder(ModelOptions options, string corpusFolder, Action<string> progress)
{
    private static readonly Language[] Languages = [Language.English, Language.French];

    /// <summary>The file of the model, and what was learned for English and French.</summary>
    public (byte[] File, LanguageModel[] Models) Build(IReadOnlyList<Example> train, IReadOnlyList<Example> development)
    {
        string[] rules = [.. train.Select(example => example.Source.Unit.Rule).OfType<string>().Where(rule => ClauseLabels.OfRule(rule) is { } label && ClauseLabels.IsReported(label)).Distinct().Order(StringComparer.Ordinal)];
        var models = new LanguageModel[Languages.Length];
        Parallel.For(0, Languages.Length, i => models[i] = Fit(rules, [.. train.Where(example => example.Source.Unit.Language == Languages[i])], Languages[i]));

        var raw = Pack(rules, models, [.. Languages.SelectMany((_, i) => models[i].Labels.Linear!.Select(linear => new LabelScale(linear.Bias, 1, 0, 0)))]);
        var calibrated = Pack(rules, models, Calibrate(ClauseModelFile.Read(raw), development));

        // Which label is likeliest changes with the calibration: thresholds are those of the model that will speak.
        return (Pack(rules, models, SetThresholds(ClauseModelFile.Read(calibrated), development)), models);
    }

    private LanguageModel Fit(string[] rules, List<Example> examples, Language language)
    {
        var context = new MLContext(seed: 1);
        var columns = new Columns(examples, options.LeastUnits);
        var data = new LearnerData(context, examples, columns);
        progress($"{language}: {examples.Count} units, {columns.Count} features");
        var labels = options.Learner.Train(context, data, label => progress($"{language}: {label}"));
        var choice = RuleChoice.Train(context, rules, examples, columns);
        progress($"{language}: {rules.Length} rules");
        return new(labels, choice, data);
    }

    private static byte[] Pack(string[] rules, LanguageModel[] models, IReadOnlyList<LabelScale> scales)
    {
        var rows = new SortedDictionary<int, List<(byte Output, float Weight)>>();
        foreach (var model in models)
        {
            var outputs = model.Labels.Linear!.Concat(model.Rules).ToList();
            for (var output = 0; output < outputs.Count; output++)
            {
                foreach (var (bucket, weight) in outputs[output].Weights)
                {
                    if (!rows.TryGetValue(bucket, out var entries))
                        rows.Add(bucket, entries = []);

                    entries.Add(((byte)output, weight));
                }
            }
        }

        return ClauseModelFile.Write(rules, scales, models.SelectMany(model => model.Rules.Select(rule => rule.Bias)), [.. rows.Select(row => (row.Key, (IReadOnlyList<(byte, float)>)row.Value))]);
    }

    private List<LabelScale> Calibrate(ClauseModel raw, IReadOnlyList<Example> development)
    {
        var points = PointsOf(raw, development);
        return Scales(raw, (scale, key) =>
        {
            if (!points.Contains(key))
                return scale;

            var (slope, offset) = PlattScaling.Fit([.. points[key]]);
            return scale with { Slope = (float)slope, Offset = (float)offset };
        });
    }

    private List<LabelScale> SetThresholds(ClauseModel calibrated, IReadOnlyList<Example> development)
    {
        var told =
            from label in PointsOf(calibrated, development)
            where ClauseLabels.IsReported(label.Key.Label)
            from point in label
            select (label.Key, Point: point with { Score = ProbabilityOf(point.Score) });
        var points = told.ToLookup(pair => pair.Key, pair => pair.Point);
        var chooser = new ThresholdChooser(points.SelectMany(group => group), options.Precision, options.LeastProbability);
        return Scales(calibrated, (scale, key) => scale with { Threshold = (float)(points.Contains(key) ? chooser.Choose(points[key]) : ThresholdChooser.Never) });
    }

    private static List<LabelScale> Scales(ClauseModel model, Func<LabelScale, (ClauseLabel Label, Language Language), LabelScale> change) =>
    [
        .. from language in Languages
           from label in ClauseLabels.Learned
           select change(model.ScaleOf(label, language), (label, language)),
    ];

    // The points are what a user would be told: passages where a rule of the label speaks or was excused, and those a guard stops, are none.
    private ILookup<(ClauseLabel Label, Language Language), RankedPoint> PointsOf(ClauseModel raw, IReadOnlyList<Example> development)
    {
        var union = new UnionReader(corpusFolder, raw);
        var classifier = new ClauseClassifier(raw);
        var points = new List<((ClauseLabel, Language) Key, RankedPoint Point)>();

        foreach (var unit in development.Select(example => example.Source.Unit))
        {
            foreach (var finding in union.Read(unit).Where(finding => finding.Source is FindingSource.Classifier))
            {
                var label = ClauseLabels.OfRule(finding.Descriptor.Id)!.Value;
                if (unit.IsRight(label) is { } isRight)
                    points.Add(((label, unit.Language), new(LogOdds(finding.Probability!.Value), isRight)));
            }

            var scores = classifier.HighestScores(UnitModel.Of(unit));
            foreach (var label in ClauseLabels.Learned.Where(label => !ClauseLabels.IsReported(label)))
            {
                if (unit.IsRight(label) is { } isRight)
                    points.Add(((label, unit.Language), new(scores[ClauseModel.OutputOf(label)], isRight)));
            }
        }

        return points.ToLookup(point => point.Key, point => point.Point);
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    private static double ProbabilityOf(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
