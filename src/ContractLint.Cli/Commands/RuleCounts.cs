using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>How often each rule spoke in a run.</summary>
internal sealed class RuleCounts
{
    private static readonly LocalizedText Heading = new("Findings by rule", "Points par règle");

    private readonly Dictionary<string, (DiagnosticDescriptor Rule, int Count)> counts = new(StringComparer.Ordinal);

    public void Add(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
            counts[finding.Descriptor.Id] = (finding.Descriptor, counts.GetValueOrDefault(finding.Descriptor.Id).Count + 1);
    }

    /// <summary>A table, the most frequent first.</summary>
    public void Write(TextWriter output, ReportOptions options)
    {
        if (counts.Count == 0)
            return;

        var page = new PageWriter(output, new(options.UseColor), options.Width);
        page.Line();
        page.Line(page.Ink.Bold(Heading.Say(options.Language)));
        foreach (var (rule, count) in counts.Values.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal))
            page.Line($"{ReportWords.Number(count),6}  {rule.Id}  {rule.Title.Say(options.Language)}");
    }
}
