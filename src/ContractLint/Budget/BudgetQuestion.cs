using System.Collections.Immutable;

namespace ContractLint.Budget;

/// <summary>What is asked about the price of a site. Amounts are in one currency, with cents; the accounts are French.</summary>
public sealed record BudgetQuestion
{
    /// <summary>The years over which sites are amortised in practice.</summary>
    public static readonly ImmutableArray<int> UsualYears = [3, 4, 5];

    /// <summary>The whole price without tax.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The part of <see cref="Amount"/> that is an operating cost whatever the site is: hosting, maintenance, training, domain name.</summary>
    public decimal Expenses { get; init; }

    /// <summary>0.20 is 20 %; 0 where no VAT is charged (CGI 293 B).</summary>
    public decimal VatRate { get; init; } = 0.20m;

    public SiteKind Kind { get; init; }

    public ClientRegime Regime { get; init; }

    /// <summary>Whether the client recovers the VAT: it is no cost then.</summary>
    public bool RecoversVat { get; init; } = true;

    public ImmutableArray<int> Years { get; init; } = UsualYears;

    /// <summary>The day the site goes into service; without it there are yearly and monthly figures, but no schedule.</summary>
    public DateOnly? InService { get; init; }

    /// <summary>Month and day on which the client's financial year ends.</summary>
    public (int Month, int Day) YearEnd { get; init; } = (12, 31);

    /// <summary>Days of a year in a proportion of time: 360 (months of thirty days) or 365.</summary>
    public int DayCount { get; init; } = 360;
}
