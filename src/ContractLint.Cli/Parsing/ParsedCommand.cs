using System.CommandLine;
using System.CommandLine.Parsing;

namespace ContractLint.Cli.Parsing;

/// <summary>A command as it was typed, checked.</summary>
internal sealed class ParsedCommand(ParseResult result, IReadOnlyList<string> operands)
{
    /// <summary>What is no option: files, folders, ids.</summary>
    public IReadOnlyList<string> Operands => operands;

    public bool Has(string option) => result.GetResult(option) is not null;

    /// <summary>The value given last; <see langword="null"/> where the option was not given.</summary>
    public string? Value(string option) => result.GetValue<string[]>(option) is { Length: > 0 } values ? values[^1] : null;

    /// <summary>All values of an option that may repeat; commas separate as well.</summary>
    public IReadOnlyList<string> List(string option) =>
        [.. (result.GetValue<string[]>(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The values of the named options in the order they were typed.</summary>
    public IEnumerable<(string Option, string Value)> InOrder(params string[] names)
    {
        string? current = null;
        foreach (var token in result.Tokens)
        {
            if (token.Type is TokenType.Option)
            {
                current = token.Value;
            }
            else if (current is not null)
            {
                if (names.Contains(current))
                    yield return (current, token.Value);
                current = null;
            }
        }
    }
}
