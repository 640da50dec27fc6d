using ContractLint.Text;

namespace ContractLint.Budget;

/// <summary>What a document says of the price of a site: the sum and where it stands, and what may be told of the site and its owner.</summary>
/// <remarks><see cref="IncludesVat"/>: the sum is written with tax. <see cref="Currency"/> is a code, empty where none is written.</remarks>
public sealed record BudgetCues(decimal Amount, bool IncludesVat, string Currency, TextSpan Place, decimal Expenses, SiteKind Kind, ClientRegime Regime)
{
    /// <summary>The sum without tax, at a rate of 0.20 for 20 %.</summary>
    public decimal WithoutVat(decimal rate) => IncludesVat ? SumText.ToCents(Amount / (1 + rate)) : Amount;
}
