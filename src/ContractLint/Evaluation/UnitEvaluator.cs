using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Learning;
using ContractLint.Rules;

namespace ContractLint.Evaluation;

/// <summary>Reads labelled units as a user's run reads records, and keeps apart what the rules said and what the classifier added. One instance serves many threads.</summary>
public sealed class UnitEvaluator
{
    private readonly AnalyzerConfig config;
    private readonly AnalysisEngine engine;
    private readonly ClauseModel model;
    private readonly ClauseClassifier classifier;

    public UnitEvaluator(AnalyzerConfig config)
        : this(config, ClauseModelFile.BuiltIn.Value)
    {
    }

    /// <summary>An evaluator of another model.</summary>
    internal UnitEvaluator(AnalyzerConfig config, ClauseModel model)
    {
        this.config = config;
        this.model = model;
        classifier = new(model);
        engine = new(RuleSet.BuiltIn.Pages, RuleSet.BuiltIn.Analyzers, config, new(() => classifier));
    }

    public UnitOutcome Evaluate(LabelledUnit unit, CancellationToken cancellationToken = default)
    {
        var document = UnitModel.Of(unit, config.Side);
        var findings = engine.Analyze(document, [], 1, hasText: true, cancellationToken).Diagnostics.Where(finding => finding.Severity is not DiagnosticSeverity.Hidden).ToList();
        var scores = classifier.HighestScores(document);
        ImmutableArray<double> probabilities = [.. ClauseLabels.Learned.Select(label => model.ScaleOf(label, unit.Language).ProbabilityOf(scores[ClauseModel.OutputOf(label)]))];
        var likeliest = ClauseLabels.Reported.MaxBy(label => probabilities[ClauseModel.OutputOf(label)]);
        return new(
            unit,
            [.. findings.Where(finding => finding.Source is FindingSource.Rule).Select(finding => finding.Descriptor.Id).Distinct()],
            [.. findings.Where(finding => finding.Source is FindingSource.Classifier).Select(finding => finding.Descriptor.Id).Distinct()],
            classifier.Speaks(likeliest, unit.Language, probabilities, 0) ? likeliest : null,
            probabilities);
    }
}
