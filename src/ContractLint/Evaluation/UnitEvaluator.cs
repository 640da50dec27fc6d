using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Formats.PlainText;
using ContractLint.Learning;
using ContractLint.Rules;
using ContractLint.Semantics;

namespace ContractLint.Evaluation;

/// <summary>Reads labelled units as a user's run reads records, and keeps apart what the rules said and what the classifier added. One instance serves many threads.</summary>
public sealed class UnitEvaluator
{
    private readonly AnalyzerConfig config;
    private readonly AnalysisEngine engine;
    private readonly ClauseModel model;

    public UnitEvaluator(AnalyzerConfig config)
        : this(config, ClauseModelFile.BuiltIn.Value)
    {
    }

    /// <summary>An evaluator of another model.</summary>
    internal UnitEvaluator(AnalyzerConfig config, ClauseModel model)
    {
        this.config = config;
        this.model = model;
        engine = new(RuleSet.BuiltIn.Pages, RuleSet.BuiltIn.Analyzers, config, new(() => new(model)));
    }

    public UnitOutcome Evaluate(LabelledUnit unit, CancellationToken cancellationToken = default)
    {
        var tree = PlainTextReader.FromText(unit.Text, unit.Id);
        var document = new SemanticModel(tree, new() { Kind = unit.Kind, Language = unit.Language, Side = config.Side, IsFragment = !unit.IsDocument });
        var findings = engine.Analyze(document, [], 1, hasText: true, cancellationToken).Diagnostics.Where(finding => finding.Severity is not DiagnosticSeverity.Hidden).ToList();
        var (likeliest, probability) = Likeliest(document, unit);
        return new(
            unit,
            [.. findings.Where(finding => finding.Source is FindingSource.Rule).Select(finding => finding.Descriptor.Id).Distinct()],
            [.. findings.Where(finding => finding.Source is FindingSource.Classifier).Select(finding => finding.Descriptor.Id).Distinct()],
            probability >= model.ScaleOf(likeliest, unit.Language).Threshold ? likeliest : null,
            likeliest,
            probability);
    }

    private (ClauseLabel Label, double Probability) Likeliest(SemanticModel document, LabelledUnit unit)
    {
        var scores = new ClauseClassifier(model).HighestScores(document);
        return ClauseLabels.Reported.Select(label => (label, model.ScaleOf(label, unit.Language).ProbabilityOf(scores[ClauseModel.OutputOf(label)]))).MaxBy(pair => pair.Item2);
    }
}
