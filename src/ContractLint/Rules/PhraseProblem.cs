using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>What is wrong with a phrase, <see cref="Offset"/> characters after its start.</summary>
public sealed record PhraseProblem(int Offset, LocalizedText Message);
