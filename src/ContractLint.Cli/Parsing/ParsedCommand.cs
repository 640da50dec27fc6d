using System.CommandLine;
using System.CommandLine.Parsing;

namespace ContractLint.Cli.Parsing;

/// <summary>A command as it was typed, checked. An option the command does not have was not given.</summary>
internal sealed class ParsedCommand(ParseResult result, IReadOnlyList<string> operands)
{
    /// <summary>What is no option: files, folders, ids.</summary>
    public IReadOnlyList<string> Operands => operands;

    public bool Has(string option) => Knows(option) && result.GetResult(option) is not null;

    /// <summary>The value given last; <see langword="null"/> where the option was not given.</summary>
    public string? Value(string option) => ValuesOf(option) is [.., var last] ? last : null;

    /// <summary>All values of an option that may repeat; commas separate as well.</summary>
    public IReadOnlyList<string> List(string option) =>
        [.. ValuesOf(option).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

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

    private string[] ValuesOf(string option) => Knows(option) ? result.GetValue<string[]>(option) ?? [] : [];

    private bool Knows(string option) => result.CommandResult.Command.Options.Any(known => known.Name == option);
}
