using ContractLint.Budget;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Budget;

public sealed class BudgetAccountingTests
{
    private static readonly BudgetQuestion Worked = new() { Amount = 12_000, Kind = SiteKind.Active, Regime = ClientRegime.Real, InService = new(2026, 10, 1) };

    /// <summary>The worked example of the specification, entry by entry.</summary>
    [Fact]
    public void A_shop_of_12_000_is_an_asset_spread_over_three_to_five_years()
    {
        var note = BudgetAccounting.Of(Worked);

        (note.Vat, note.Total, note.Base).ShouldBe((2_400, 14_400, 12_000));
        note.Plans.Select(plan => (plan.Years, plan.PerYear, plan.PerMonth)).ShouldBe([(3, 4_000m, 333.33m), (4, 3_000m, 250m), (5, 2_400m, 200m)]);
        note.Plans[0].Schedule.Select(year => (year.End, year.Charge)).ShouldBe(
            [(new(2026, 12, 31), 1_000m), (new(2027, 12, 31), 4_000m), (new(2028, 12, 31), 4_000m), (new(2029, 12, 31), 3_000m)]);
        EntriesOf(note).ShouldBe(["D 205 12000", "D 44562 2400", "C 404 14400", "D 6811 1000", "C 2805 1000"]);
    }

    [Fact]
    public void A_showcase_of_12_000_is_an_expense_of_the_year() =>
        EntriesOf(BudgetAccounting.Of(Worked with { Kind = SiteKind.Passive })).ShouldBe(["D 604 12000", "D 44566 2400", "C 401 14400"]);

    [Fact]
    public void Where_nothing_tells_both_are_shown() =>
        BudgetAccounting.Of(Worked with { Kind = SiteKind.Unknown }).Treatments.Select(treatment => treatment.Kind).ShouldBe([SiteKind.Active, SiteKind.Passive]);

    [Fact]
    public void A_client_who_does_not_recover_the_tax_amortises_it()
    {
        var note = BudgetAccounting.Of(Worked with { RecoversVat = false });

        note.IncludesVat.ShouldBeTrue();
        note.Base.ShouldBe(14_400);
        EntriesOf(note).ShouldBe(["D 205 14400", "C 404 14400", "D 6811 1200", "C 2805 1200"]);
    }

    [Fact]
    public void Without_tax_there_is_no_entry_for_it() =>
        EntriesOf(BudgetAccounting.Of(Worked with { VatRate = 0, InService = null })).ShouldBe(["D 205 12000", "C 404 12000"]);

    [Fact]
    public void Hosting_and_training_are_no_part_of_the_asset()
    {
        var note = BudgetAccounting.Of(Worked with { Expenses = 2_000, InService = null });

        note.Base.ShouldBe(10_000);
        EntriesOf(note).ShouldBe(["D 205 10000", "D 44562 2000", "C 404 12000", "D 61/62 2000", "D 44566 400", "C 401 2400"]);
    }

    [Theory]
    [InlineData(ClientRegime.Micro, false)]
    [InlineData(ClientRegime.Private, false)]
    [InlineData(ClientRegime.Association, true)]
    [InlineData(ClientRegime.Unknown, true)]
    public void The_note_is_for_those_who_keep_such_accounts(ClientRegime regime, bool shown)
    {
        var note = BudgetAccounting.Of(Worked with { Regime = regime });

        note.IsShown.ShouldBe(shown);
        note.Treatments.IsEmpty.ShouldBe(!shown);
    }

    [Fact]
    public void A_year_that_begins_with_the_service_is_whole()
    {
        var plan = BudgetAccounting.Of(Worked with { InService = new(2026, 7, 1), YearEnd = (6, 30), Years = [3] }).Plans.ShouldHaveSingleItem();

        plan.Schedule.Select(year => (year.End, year.Charge)).ShouldBe([(new(2027, 6, 30), 4_000m), (new(2028, 6, 30), 4_000m), (new(2029, 6, 30), 4_000m)]);
    }

    [Fact]
    public void Days_may_be_counted_as_they_are()
    {
        var plan = BudgetAccounting.Of(Worked with { DayCount = 365, Years = [3] }).Plans.ShouldHaveSingleItem();

        // 92 days of 365.
        plan.Schedule[0].Charge.ShouldBe(1_008.22m);
    }

    [Fact]
    public void A_year_may_end_on_the_last_of_February() =>
        BudgetAccounting.Of(Worked with { InService = new(2027, 3, 1), YearEnd = (2, 29), Years = [4] }).Plans[0].Schedule.Select(year => year.End.Day).ShouldBe([29, 28, 28, 28]);

    /// <summary>Whatever the sum, the day and the way to count: charges add up to the cent, none is negative, and nothing remains.</summary>
    [Fact]
    public void Charges_always_add_up() =>
        Gen.Select(Gen.Int[1, 100_000_000], Gen.Int[3, 5], Gen.Int[0, 3_000], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Bool).Sample((cents, years, day, month, last, exact) =>
        {
            var question = Worked with { Amount = cents / 100m, Years = [years], InService = new DateOnly(2024, 1, 1).AddDays(day), YearEnd = (month, Math.Min(last, DateTime.DaysInMonth(2024, month))), DayCount = exact ? 365 : 360 };

            var plan = BudgetAccounting.Of(question).Plans[0];

            plan.Schedule.Sum(year => year.Charge).ShouldBe(plan.Base);
            plan.Schedule[^1].Remaining.ShouldBe(0);
            plan.Schedule.Length.ShouldBeInRange(years, years + 1);
            plan.Schedule.ShouldAllBe(year => year.Charge >= 0);
        });

    /// <summary>Debits equal credits, whatever is asked.</summary>
    [Fact]
    public void Every_journal_balances() =>
        Gen.Select(Gen.Int[1, 10_000_000], Gen.Int[0, 100], Gen.Int[0, 30], Gen.Bool, Gen.Enum<SiteKind>()).Sample((cents, share, rate, recovers, kind) =>
        {
            var amount = cents / 100m;
            var question = Worked with { Amount = amount, Expenses = decimal.Round(amount * share / 100, 2), VatRate = rate / 100m, RecoversVat = recovers, Kind = kind };

            foreach (var treatment in BudgetAccounting.Of(question).Treatments)
            {
                treatment.Invoice.Sum(entry => entry.Debit - entry.Credit).ShouldBe(0);
                treatment.YearEnd.Sum(entry => entry.Debit - entry.Credit).ShouldBe(0);
            }
        });

    private static IEnumerable<string> EntriesOf(BudgetNote note) =>
        from treatment in note.Treatments
        from entry in treatment.Invoice.Concat(treatment.YearEnd)
        select $"{(entry.Debit > 0 ? "D" : "C")} {entry.Account} {FormattableString.Invariant($"{entry.Debit + entry.Credit:0.##}")}";
}
