using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Rules;

namespace ContractLint.Cli.Hosting;

/// <summary>The library itself.</summary>
internal sealed class LibraryLinter(AnalyzerConfig config, ITextRecognizer? recognizer = null) : ILinter
{
    private readonly ContractLinter linter = new(config, ContractLinter.LimitsOf(config) with { Recognizer = recognizer });

    public IReadOnlyList<RulePage> ActiveRules => linter.ActiveRules;

    public DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken) => linter.Read(content, name, cancellationToken);

    public LintReport Lint(DocumentReading reading, CancellationToken cancellationToken) => linter.Lint(reading, cancellationToken);

    public IEnumerable<LintReport> LintAll(byte[] content, string name, CancellationToken cancellationToken) => linter.LintAll(content, name, cancellationToken);

    public LintReport LintText(string text, string name, bool isFragment, CancellationToken cancellationToken) =>
        linter.LintText(text, name, isFragment, cancellationToken);
}
