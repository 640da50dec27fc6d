using System.Collections.Immutable;
using ContractLint.Reporting;
using ContractLint.Reporting.Html;
using ContractLint.Reporting.Markdown;
using ContractLint.Reporting.Sarif;

namespace ContractLint.Cli.Output;

/// <summary>A form a report can take: its name after <c>--format</c>, and who writes it.</summary>
/// <remarks>A writer takes the stream or the text over it, never both.</remarks>
internal sealed record ReportForm(string Name, Func<Stream, TextWriter, ReportOptions, IReportWriter> CreateWriter)
{
    public static readonly ImmutableArray<ReportForm> All =
    [
        new("pretty", (_, text, options) => new PrettyReport(text, options)) { IsForPeople = true, EndsInLines = true },
        new("concise", (_, text, options) => new ConciseReport(text, options)) { IsForPeople = true, EndsInLines = true },
        new("json", (stream, _, options) => new JsonReport(stream, options)),
        new("jsonl", (stream, _, options) => new JsonLinesReport(stream, options)),
        new("html", (_, text, options) => new HtmlReport(text, options)) { IsForPeople = true },
        new("sarif", (stream, _, options) => new SarifReport(stream, options)),
        new("github", (_, text, options) => new GitHubReport(text, options)),
        new("markdown", (_, text, options) => new MarkdownReport(text, options)),
    ];

    /// <summary>Read by whoever typed the command: follows the language of the system where none is asked for.</summary>
    public bool IsForPeople { get; init; }

    /// <summary>Other lines may follow the report on the same screen: a table of statistics.</summary>
    public bool EndsInLines { get; init; }

    public static ReportForm Named(string name) => All.First(form => form.Name == name);
}
