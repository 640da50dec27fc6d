using ContractLint.Text;

namespace ContractLint.Budget;

/// <summary>A line of a French journal: an account of the <i>plan comptable général</i>, what it is called, and the sum on one of its sides.</summary>
public sealed record JournalEntry(string Account, LocalizedText Label, decimal Debit, decimal Credit);
