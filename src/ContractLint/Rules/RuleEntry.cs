using System.Text;
using ContractLint.Diagnostics;

namespace ContractLint.Rules;

/// <summary>A rule of a set: its page is read, and its class made, when somebody asks.</summary>
internal sealed class RuleEntry(string id, string name, Func<RulePage> read, Func<RulePage, DiagnosticAnalyzer>? create = null)
{
    private RulePage? page;
    private DiagnosticAnalyzer? analyzer;

    /// <summary>A rule of the library, whose page was checked when it was built: its number among the pages, and how many bytes its head has.</summary>
    public RuleEntry(string id, string name, int number, int head, Func<RulePage, DiagnosticAnalyzer>? create)
        : this(id, name, () => Read(number, head), create)
    {
    }

    public string Id { get; } = id;

    public string Name { get; } = name;

    // Two threads may both read; the page that came first is the one everybody gets.
    public RulePage Page => page ?? Interlocked.CompareExchange(ref page, read(), null) ?? page;

    public DiagnosticAnalyzer? Analyzer =>
        create is null ? null : analyzer ?? Interlocked.CompareExchange(ref analyzer, create(Page), null) ?? analyzer;

    private static RulePage Read(int number, int head) =>
        RulePageParser.ReadChecked(Encoding.UTF8.GetString(RuleSet.PageOf(number)[..head]), new(() => Encoding.UTF8.GetString(RuleSet.PageOf(number))));
}
