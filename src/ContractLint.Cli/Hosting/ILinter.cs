using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Rules;

namespace ContractLint.Cli.Hosting;

/// <summary>What the command line asks of the library.</summary>
internal interface ILinter
{
    /// <summary>The rules it runs, by id.</summary>
    IReadOnlyList<RulePage> ActiveRules { get; }

    DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken);

    LintReport Lint(DocumentReading reading, CancellationToken cancellationToken);

    /// <summary>The report on a document, then those on what is attached to it, each as soon as it is there.</summary>
    IEnumerable<LintReport> LintAll(byte[] content, string name, CancellationToken cancellationToken);

    LintReport LintText(string text, string name, bool isFragment, CancellationToken cancellationToken);
}
