using ContractLint.Diagnostics;
using ContractLint.Formats;

namespace ContractLint.Cli.Hosting;

/// <summary>What the command line asks of the library.</summary>
internal interface ILinter
{
    DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken);

    /// <summary>The report on a document, then those on what is attached to it, each as soon as it is there.</summary>
    IEnumerable<LintReport> LintAll(byte[] content, string name, CancellationToken cancellationToken);

    LintReport LintText(string text, string name, bool isFragment, CancellationToken cancellationToken);
}
