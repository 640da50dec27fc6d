using System.Collections.Immutable;
using ContractLint.Learning;

namespace ContractLint.Evaluation;

/// <summary>What was told of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rules">The rules that spoke by their phrases or classes, hidden ones left out.</param>
/// <param name="Added">The rules the classifier named where no rule spoke.</param>
/// <param name="Alone">The label the classifier tells when it is asked alone; <see langword="null"/> where it is not sure enough.</param>
/// <param name="Probabilities">How likely it holds each learned label, in their order; the highest of the passages.</param>
public sealed record UnitOutcome(
    LabelledUnit Unit,
    ImmutableArray<string> Rules,
    ImmutableArray<string> Added,
    ClauseLabel? Alone,
    ImmutableArray<double> Probabilities)
{
    /// <summary>The reported label the classifier holds for likeliest, sure or not.</summary>
    public ClauseLabel Likeliest => ClauseLabels.Reported.MaxBy(ProbabilityOf);

    /// <summary>How likely the classifier holds a label.</summary>
    public double ProbabilityOf(ClauseLabel label) => Probabilities[ClauseModel.OutputOf(label)];

    /// <summary>The reported labels that were told.</summary>
    public ImmutableArray<ClauseLabel> LabelsOf(FindingOrigin origin) => origin switch
    {
        FindingOrigin.Rules => LabelsOf(Rules),
        FindingOrigin.Classifier => Alone is { } label ? [label] : [],
        _ => LabelsOf(Rules.Concat(Added)),
    };

    private static ImmutableArray<ClauseLabel> LabelsOf(IEnumerable<string> rules) => [.. rules.Select(ClauseLabels.OfRule).OfType<ClauseLabel>().Where(ClauseLabels.IsReported).Distinct()];
}
