using System.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>The keyboard of the terminal the program runs in.</summary>
internal sealed class SystemKeyboard : IKeyboard
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly Lazy<TextReader> lines = new(OpenLines);

    public string? ReadLine(CancellationToken cancellationToken)
    {
        // A read cannot be interrupted; it is left behind.
        var line = Task.Run(lines.Value.ReadLine, CancellationToken.None);
        Task.WaitAny([line], cancellationToken);
        return line.GetAwaiter().GetResult();
    }

    public bool HasMore()
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Step)
        {
            if (Console.KeyAvailable)
                return true;
            Thread.Sleep(Step);
        }

        return false;
    }

    public void Discard()
    {
        while (HasMore())
        {
            while (Console.KeyAvailable)
                Console.ReadKey(intercept: true);
        }
    }

    public void WaitForKey() => Console.ReadKey(intercept: true);

    // Read as UTF-16, a Windows console gives accents whatever its code page.
    private static TextReader OpenLines()
    {
        if (OperatingSystem.IsWindows())
            Console.InputEncoding = Encoding.Unicode;
        return Console.In;
    }
}
