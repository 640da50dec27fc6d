using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Words that weighed in a decision of the classifier: where they stand, and how much they added to its score (log-odds, before calibration).</summary>
public readonly record struct WeighedWords(TextSpan Span, double Weight);
