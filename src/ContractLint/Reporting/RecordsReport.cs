using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Answers to records, one JSON object to a line: <c>{"id", "language", "kind", "diagnostics", "clauses"}</c>.</summary>
public sealed class RecordsReport(Stream output, ReportOptions options)
{
    private readonly JsonLines lines = new(output);

    /// <summary>The answer to a record; <paramref name="id"/> is given back as it came, string or number.</summary>
    public void Answer(JsonElement id, LintReport report) => lines.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteString("language", MachineWords.Of(report.Model.Language));
        json.WriteString("kind", MachineWords.Of(report.Model.Kind.Kind));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics.Where(options.ShowsToMachines))
            WriteDiagnostic(json, diagnostic, report.Model.Tree);
        json.WriteEndArray();
        DiagnosticJson.WriteClauses(json, report.Model, withPlace: false);
        json.WriteEndObject();
    });

    /// <summary>The answer to a line that is no record; lines count from 1.</summary>
    public void Refuse(long line, string error) => lines.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("error", error);
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, DocumentTree tree)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        json.WriteString("severity", MachineWords.Of(diagnostic.Severity));
        DiagnosticJson.WriteText(json, "message", diagnostic.MessageIn(Language.English), diagnostic.MessageIn(Language.French));
        json.WriteNumber("start", diagnostic.Trigger.Start);
        json.WriteNumber("end", diagnostic.Trigger.End);
        DiagnosticJson.WriteParty(json, diagnostic);
        json.WriteString("source", MachineWords.Of(diagnostic.Source));
        DiagnosticJson.WriteProbability(json, diagnostic);
        DiagnosticJson.WriteWeighed(json, diagnostic, tree);
        json.WriteString("fingerprint", diagnostic.Fingerprint);
        if (diagnostic.IsSuppressed)
            json.WriteBoolean("suppressed", true);
        json.WriteEndObject();
    }
}
