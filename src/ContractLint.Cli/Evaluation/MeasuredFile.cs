using ContractLint.Evaluation;

namespace ContractLint.Cli.Evaluation;

/// <summary>A file of labelled texts and what was told of them.</summary>
internal sealed record MeasuredFile(string Name, QualityReport Report);
