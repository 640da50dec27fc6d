using System.Text.Json;
using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>The whole run as one indented JSON object, UTF-8: <c>{"version", "documents": […]}</c>.</summary>
public sealed class JsonReport : IReportWriter, IDisposable
{
    private readonly Stream output;
    private readonly ReportOptions options;
    private readonly Utf8JsonWriter json;

    public JsonReport(Stream output, ReportOptions options)
    {
        this.output = output;
        this.options = options;
        json = new(output, DiagnosticJson.WriterOptions with { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("documents");
    }

    public void Add(LintReport report)
    {
        DiagnosticJson.WriteDocument(json, report, options);
        json.Flush();
    }

    public void AddFailure(DocumentFailure failure)
    {
        DiagnosticJson.WriteFailure(json, failure);
        json.Flush();
    }

    public void Finish()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Dispose();
    }

    public void Dispose() => json.Dispose();
}
