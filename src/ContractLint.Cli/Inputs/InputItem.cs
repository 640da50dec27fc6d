using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>A document to read, or why there is none. <see cref="Path"/> is <see langword="null"/> for the standard input.</summary>
internal sealed record InputItem(string Name, string? Path)
{
    public DocumentFailure? Failure { get; init; }
}
