using System.Collections.Immutable;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>One label that speaks of a passage.</summary>
/// <param name="Label">What is asked for.</param>
/// <param name="Probability">How sure that is, from 0 to 1, calibrated on the development split.</param>
/// <param name="Rules">The rules of the label, the likeliest first.</param>
/// <param name="Sentence">The sentence of the passage that speaks most for it.</param>
/// <param name="Start">The first word of <paramref name="Sentence"/> that weighs.</param>
/// <param name="End">After the last one.</param>
/// <param name="Evidence">The words that weighed most, the heaviest first.</param>
internal sealed record ClausePrediction(
    ClauseLabel Label,
    double Probability,
    ImmutableArray<string> Rules,
    SentenceModel Sentence,
    int Start,
    int End,
    ImmutableArray<(TextSpan Span, double Weight)> Evidence);
