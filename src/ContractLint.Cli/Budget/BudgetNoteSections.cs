using System.Globalization;
using ContractLint.Budget;
using ContractLint.Cli.Output;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Budget;

/// <summary>Says a budget note in words, section by section. Outside France only the spread over the years is told: the accounts are French.</summary>
internal sealed class BudgetNoteSections(BudgetNote note, string currency, bool showsAccounts, (string File, string Words)? origin, Language language)
{
    private readonly BudgetQuestion question = note.Question;

    public IEnumerable<NoteSection> All()
    {
        yield return new(BudgetWords.Title.Say(language), new([], [.. Totals()]), [.. Origin()]);

        if (!note.IsShown)
        {
            var middle = note.Plans[note.Plans.Length / 2];
            var why = question.Regime is ClientRegime.Micro ? BudgetWords.NotForMicro : BudgetWords.NotForPrivate;
            yield return new("", null, [why.Say(language, ("month", Sum(middle.PerMonth)), ("n", Whole(middle.Years)))]);
            yield break;
        }

        yield return Spread();
        if (note.Plans[0].Schedule.Length > 0)
            yield return Schedule();

        if (showsAccounts)
        {
            if (question.Regime is ClientRegime.Unknown or ClientRegime.Association)
                yield return new("", null, [(question.Regime is ClientRegime.Unknown ? BudgetWords.IfReal : BudgetWords.Association).Say(language)]);

            foreach (var treatment in note.Treatments)
                yield return Treatment(treatment);
        }

        yield return new("", null, [BudgetWords.Closing.Say(language)]);
    }

    private IEnumerable<IReadOnlyList<string>> Totals()
    {
        yield return [BudgetWords.Price.Say(language), Sum(question.Amount)];
        if (question.Expenses > 0)
            yield return [BudgetWords.Operating.Say(language), Sum(question.Expenses)];
        if (note.Vat == 0)
            yield break;

        yield return [BudgetWords.Vat.Say(language, ("rate", Rate(question.VatRate * 100))), Sum(note.Vat)];
        yield return [BudgetWords.Total.Say(language), Sum(note.Total)];
    }

    private IEnumerable<string> Origin() => origin is { } from ? [BudgetWords.ReadIn.Say(language, ("file", from.File), ("words", from.Words))] : [];

    private NoteSection Spread()
    {
        IReadOnlyList<string> head = [BudgetWords.Over.Say(language), BudgetWords.PerYear.Say(language), BudgetWords.PerMonth.Say(language)];
        var rows = note.Plans.Select(plan => (IReadOnlyList<string>)[Years(plan.Years), Sum(plan.PerYear), Sum(plan.PerMonth)]);
        List<string> said = [BudgetWords.Cash.Say(language)];
        if (note.IncludesVat)
            said.Insert(0, BudgetWords.WithVat.Say(language));

        return new(BudgetWords.Spread.Say(language, ("base", Sum(note.Base))), new(head, [.. rows]), said);
    }

    private NoteSection Schedule()
    {
        IReadOnlyList<string> head = [BudgetWords.YearEnding.Say(language), .. note.Plans.Select(plan => Years(plan.Years))];
        var longest = note.Plans.MaxBy(plan => plan.Schedule.Length)!.Schedule;
        var rows = longest.Select((year, index) => (IReadOnlyList<string>)
            [Date(year.End), .. note.Plans.Select(plan => index < plan.Schedule.Length ? Sum(plan.Schedule[index].Charge) : "–")]);
        return new(BudgetWords.Schedule.Say(language, ("date", Date(question.InService!.Value))), new(head, [.. rows]), []);
    }

    private NoteSection Treatment(BudgetTreatment treatment)
    {
        var isAsset = treatment.Kind is SiteKind.Active;
        var title = isAsset ? BudgetWords.AsAsset : BudgetWords.AsExpense;
        var why = isAsset ? BudgetWords.AsAssetWhy : BudgetWords.AsExpenseWhy;
        IReadOnlyList<string> head = [BudgetWords.OnInvoice.Say(language), BudgetWords.Debit.Say(language), BudgetWords.Credit.Say(language)];
        List<IReadOnlyList<string>> rows = [.. treatment.Invoice.Select(Row)];
        if (treatment.YearEnd.Length > 0)
        {
            rows.Add([BudgetWords.AtYearEnd.Say(language, ("n", Whole(note.Plans[0].Years))), "", ""]);
            rows.AddRange(treatment.YearEnd.Select(Row));
        }

        return new(title.Say(language), new(head, rows), [why.Say(language)]);
    }

    private IReadOnlyList<string> Row(JournalEntry entry) =>
        [$"{entry.Account}  {entry.Label.Say(language)}", entry.Debit > 0 ? Sum(entry.Debit) : "", entry.Credit > 0 ? Sum(entry.Credit) : ""];

    private string Sum(decimal amount) => SumText.Of(amount, currency).In(language);

    private string Years(int years) => BudgetWords.Years.Say(language, ("n", Whole(years)));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Rate(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', language is Language.French ? ',' : '.');

    private string Date(DateOnly date) => language is Language.French
        ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
