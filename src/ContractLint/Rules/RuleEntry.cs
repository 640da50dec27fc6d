using ContractLint.Diagnostics;

namespace ContractLint.Rules;

/// <summary>A rule of a set: its page is read, and its class made, when somebody asks.</summary>
internal sealed class RuleEntry(string id, string name, Func<RulePage> read, Func<RulePage, DiagnosticAnalyzer>? create = null)
{
    private RulePage? page;
    private DiagnosticAnalyzer? analyzer;

    /// <summary>A rule of the library, whose page was checked when it was built.</summary>
    public RuleEntry(string id, string name, Func<string> markdown, Func<RulePage, DiagnosticAnalyzer>? create)
        : this(id, name, () => ReadChecked(id, markdown()), create)
    {
    }

    public string Id { get; } = id;

    public string Name { get; } = name;

    // Two threads may both read; the page that came first is the one everybody gets.
    public RulePage Page => page ?? Interlocked.CompareExchange(ref page, read(), null) ?? page;

    public DiagnosticAnalyzer? Analyzer =>
        create is null ? null : analyzer ?? Interlocked.CompareExchange(ref analyzer, create(Page), null) ?? analyzer;

    private static RulePage ReadChecked(string id, string markdown) =>
        RulePageParser.Parse(markdown, CheckedPages).Page ?? throw new InvalidOperationException($"The page of {id} was not checked when the library was built.");

    private static readonly RulePageOptions CheckedPages = new() { ChecksContent = false };
}
