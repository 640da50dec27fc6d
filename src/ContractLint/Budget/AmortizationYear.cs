namespace ContractLint.Budget;

/// <summary>One financial year of a schedule: the charge of the year, and what of the base is left after it.</summary>
public readonly record struct AmortizationYear(DateOnly End, decimal Charge, decimal Remaining);
