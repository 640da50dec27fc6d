using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Budget;

/// <summary>The arithmetic of a site's price and the French accounts it usually meets (PCG as of ANC règlement n° 2023-05).</summary>
public static class BudgetAccounting
{
    private static readonly LocalizedText Asset = new("Concessions, licences, software solutions (intangible asset)", "Concessions, licences, solutions informatiques (immobilisation)");
    private static readonly LocalizedText Services = new("Services bought (or another class 6 account)", "Achats de prestations de services (ou autre compte de classe 6)");
    private static readonly LocalizedText Operating = new("Hosting, maintenance, training (class 6 account)", "Hébergement, maintenance, formation (compte de classe 6)");
    private static readonly LocalizedText VatOnAssets = new("VAT on fixed assets", "TVA sur immobilisations");
    private static readonly LocalizedText VatOnServices = new("VAT on other goods and services", "TVA sur autres biens et services");
    private static readonly LocalizedText AssetSupplier = new("Suppliers of fixed assets", "Fournisseurs d'immobilisations");
    private static readonly LocalizedText Supplier = new("Suppliers", "Fournisseurs");
    private static readonly LocalizedText Charge = new("Amortisation of intangible assets, charge of the year", "Dotations aux amortissements des immobilisations incorporelles");
    private static readonly LocalizedText Amortised = new("Amortisation of software solutions, accumulated", "Amortissements des solutions informatiques");

    /// <summary>Works out the note; amounts that are not to the cent are rounded half up.</summary>
    public static BudgetNote Of(BudgetQuestion question)
    {
        var vat = SumText.ToCents(question.Amount * question.VatRate);
        var capital = question.Amount - question.Expenses;
        var capitalBase = question.RecoversVat ? capital : capital + SumText.ToCents(capital * question.VatRate);
        ImmutableArray<AmortizationPlan> plans = [.. question.Years.Select(years => AmortizationPlan.Of(capitalBase, years, question))];
        var note = new BudgetNote(question, vat, question.Amount + vat, capitalBase, plans, []);
        return note.IsShown ? note with { Treatments = [.. TreatmentsOf(note)] } : note;
    }

    private static IEnumerable<BudgetTreatment> TreatmentsOf(BudgetNote note)
    {
        if (note.Question.Kind is not SiteKind.Passive)
            yield return AsAsset(note);
        if (note.Question.Kind is not SiteKind.Active)
            yield return AsExpense(note);
    }

    private static BudgetTreatment AsAsset(BudgetNote note)
    {
        var question = note.Question;
        var capital = question.Amount - question.Expenses;
        var capitalVat = SumText.ToCents(capital * question.VatRate);
        var expensesVat = note.Vat - capitalVat;
        var invoice = ImmutableArray.CreateBuilder<JournalEntry>();

        invoice.Add(new("205", Asset, note.Base, 0));
        AddVat(invoice, question, "44562", VatOnAssets, capitalVat);
        invoice.Add(new("404", AssetSupplier, 0, capital + capitalVat));

        if (question.Expenses > 0)
        {
            invoice.Add(new("61/62", Operating, question.RecoversVat ? question.Expenses : question.Expenses + expensesVat, 0));
            AddVat(invoice, question, "44566", VatOnServices, expensesVat);
            invoice.Add(new("401", Supplier, 0, question.Expenses + expensesVat));
        }

        ImmutableArray<JournalEntry> yearEnd = note.Plans is [{ Schedule: [var first, ..] }, ..]
            ? [new("6811", Charge, first.Charge, 0), new("2805", Amortised, 0, first.Charge)]
            : [];
        return new(SiteKind.Active, invoice.ToImmutable(), yearEnd);
    }

    private static BudgetTreatment AsExpense(BudgetNote note)
    {
        var question = note.Question;
        var invoice = ImmutableArray.CreateBuilder<JournalEntry>();
        invoice.Add(new("604", Services, question.RecoversVat ? question.Amount : note.Total, 0));
        AddVat(invoice, question, "44566", VatOnServices, note.Vat);
        invoice.Add(new("401", Supplier, 0, note.Total));
        return new(SiteKind.Passive, invoice.ToImmutable(), []);
    }

    private static void AddVat(ImmutableArray<JournalEntry>.Builder entries, BudgetQuestion question, string account, LocalizedText label, decimal vat)
    {
        if (question.RecoversVat && vat > 0)
            entries.Add(new(account, label, vat, 0));
    }
}
