using System.Globalization;
using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Output;

/// <summary>Shows on a terminal how far a long run has come, on one line of the error stream that is wiped at the end.</summary>
internal sealed class Progress(CommandHost host, int total) : IDisposable
{
    private const int WorthShowing = 20;

    private readonly bool isShown = host.IsErrorTerminal && total > WorthShowing;
    private int done;

    /// <summary>One more document is done.</summary>
    public void Advance()
    {
        done++;
        if (isShown)
            host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done}/{total}"));
    }

    /// <summary>Clears the line before something else is written.</summary>
    public void Hide()
    {
        if (isShown)
            host.Error.Write("\r\e[K");
    }

    public void Dispose() => Hide();
}
