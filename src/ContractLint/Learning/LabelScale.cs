namespace ContractLint.Learning;

/// <summary>How the score of one label in one language becomes a probability, and from where it speaks.</summary>
/// <param name="Bias">What is added to the weights.</param>
/// <param name="Slope">Platt's slope, fitted on the development split.</param>
/// <param name="Offset">Platt's offset.</param>
/// <param name="Threshold">The probability from which a passage is reported; above 1, never.</param>
internal readonly record struct LabelScale(float Bias, float Slope, float Offset, float Threshold)
{
    /// <summary>The probability of a score that holds the bias already.</summary>
    public double ProbabilityOf(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));
}
