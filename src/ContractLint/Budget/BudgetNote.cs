using System.Collections.Immutable;

namespace ContractLint.Budget;

/// <summary>The answer: tax and totals, the spread over the years, and the entries of each treatment that may apply.</summary>
/// <remarks>
/// Arithmetic and usual accounts, never a position on tax. <see cref="IsShown"/> is false where such accounts mean nothing to the client (micro,
/// private): there is nothing else then. Cash goes out on the payment schedule whatever is booked.
/// </remarks>
public sealed record BudgetNote(BudgetQuestion Question, decimal Vat, decimal Total, decimal Base, ImmutableArray<AmortizationPlan> Plans, ImmutableArray<BudgetTreatment> Treatments)
{
    public bool IsShown => Question.Regime is not (ClientRegime.Micro or ClientRegime.Private);

    /// <summary>Whether the base holds the tax, which the client does not get back.</summary>
    public bool IncludesVat => !Question.RecoversVat && Vat > 0;
}
