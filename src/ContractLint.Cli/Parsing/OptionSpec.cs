using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>An option of a command. <see cref="Value"/> is how help names its value; without one it is a switch.</summary>
internal sealed record OptionSpec(string Name, string? Value, LocalizedText Description)
{
    /// <summary>The values it takes; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
