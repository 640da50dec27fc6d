using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>What is wrong in a configuration file and where; line and column count from 1.</summary>
public sealed record ConfigurationError(int Line, int Column, LocalizedText Message);
