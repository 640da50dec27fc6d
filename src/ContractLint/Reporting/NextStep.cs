using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The command worth typing after a run, and what for.</summary>
public sealed record NextStep(LocalizedText Purpose, string Command);
