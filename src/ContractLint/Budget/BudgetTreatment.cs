using System.Collections.Immutable;

namespace ContractLint.Budget;

/// <summary>One way to account for the price: as an asset or as an expense; what is booked on the invoice, and at the end of the first year where that is known.</summary>
public sealed record BudgetTreatment(SiteKind Kind, ImmutableArray<JournalEntry> Invoice, ImmutableArray<JournalEntry> YearEnd);
