using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>An option of a command. <see cref="Value"/> is how help names its value; without one it is a switch.</summary>
internal sealed record OptionSpec(string Name, string? Value, LocalizedText Description)
{
    /// <summary>The values it takes; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What a value may begin with, where it is none of a few words.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Whether commas separate several values.</summary>
    public bool IsList => Value is not null && Value.Contains(",…", StringComparison.Ordinal);

    /// <summary>What a shell offers for its value: the choices, their beginnings, or the names of rules; nothing where it is a file.</summary>
    public IEnumerable<string> Suggestions() => IsList ? RuleSet.BuiltIn.Ids.Concat(RuleSet.BuiltIn.Names) : Choices.Count > 0 ? Choices : Hints;
}
