using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>One JSON object per document and line, UTF-8.</summary>
public sealed class JsonLinesReport(Stream output, ReportOptions options) : IReportWriter
{
    private readonly JsonLines lines = new(output);

    public void Add(LintReport report) => lines.Write(json => DiagnosticJson.WriteDocument(json, report, options));

    public void AddFailure(DocumentFailure failure) => lines.Write(json => DiagnosticJson.WriteFailure(json, failure));

    public void Finish() => output.Flush();
}
