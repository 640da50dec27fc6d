namespace ContractLint.Evaluation;

/// <summary>Units for which the classifier gave its likeliest label a probability in a range: how many, the mean probability, and the share that was right.</summary>
public readonly record struct CalibrationBin(double From, int Units, double Probability, double Right);
