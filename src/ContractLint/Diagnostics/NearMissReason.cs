using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Why what the page's block of that name finds is not what the rule misses.</summary>
public readonly record struct NearMissReason(string Block, LocalizedText Text);
