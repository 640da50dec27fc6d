namespace ContractLint.Cli.Tests.Support;

/// <summary>How a command ended and what it wrote.</summary>
internal sealed record CliResult(int Code, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
