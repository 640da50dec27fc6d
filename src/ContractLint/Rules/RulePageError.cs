using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>What is wrong with a page and where; line and column count from 1.</summary>
public sealed record RulePageError(int Line, int Column, LocalizedText Message);
