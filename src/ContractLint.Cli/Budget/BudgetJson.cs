using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Budget;

namespace ContractLint.Cli.Budget;

/// <summary>A budget note as JSON: figures, schedules and entries, the order of the properties part of the contract.</summary>
internal static class BudgetJson
{
    public static void Write(BudgetNote note, string currency, bool showsAccounts, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        var question = note.Question;
        json.WriteStartObject();
        json.WriteString("currency", currency);
        json.WriteNumber("amountExVat", question.Amount);
        json.WriteNumber("notCapitalisable", question.Expenses);
        json.WriteNumber("vatRate", question.VatRate);
        json.WriteNumber("vat", note.Vat);
        json.WriteNumber("amountIncVat", note.Total);
        json.WriteString("kind", Lower(question.Kind));
        json.WriteString("clientRegime", Lower(question.Regime));
        json.WriteBoolean("clientRecoversVat", question.RecoversVat);
        json.WriteBoolean("shown", note.IsShown);

        if (note.IsShown)
        {
            json.WriteNumber("base", note.Base);
            json.WriteStartArray("plans");
            foreach (var plan in note.Plans)
                WritePlan(json, plan);
            json.WriteEndArray();

            if (showsAccounts)
                WriteTreatments(json, note);
        }

        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePlan(Utf8JsonWriter json, AmortizationPlan plan)
    {
        json.WriteStartObject();
        json.WriteNumber("years", plan.Years);
        json.WriteNumber("perYear", plan.PerYear);
        json.WriteNumber("perMonth", plan.PerMonth);
        json.WriteStartArray("schedule");
        foreach (var year in plan.Schedule)
        {
            json.WriteStartObject();
            json.WriteString("end", year.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("charge", year.Charge);
            json.WriteNumber("remaining", year.Remaining);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTreatments(Utf8JsonWriter json, BudgetNote note)
    {
        json.WriteStartArray("treatments");
        foreach (var treatment in note.Treatments)
        {
            json.WriteStartObject();
            json.WriteString("kind", Lower(treatment.Kind));
            WriteEntries(json, "invoice", treatment.Invoice);
            WriteEntries(json, "firstYearEnd", treatment.YearEnd);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, IEnumerable<JournalEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("account", entry.Account);
            json.WriteStartObject("label");
            json.WriteString("en", entry.Label.En);
            json.WriteString("fr", entry.Label.Fr);
            json.WriteEndObject();
            json.WriteNumber("debit", entry.Debit);
            json.WriteNumber("credit", entry.Credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
