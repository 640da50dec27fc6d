using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Parsing;

/// <summary>What could come next on a line that is being typed. Nothing, where the shell's own files are what is wanted.</summary>
/// <remarks>The protocol is that of <c>dotnet-suggest</c>: <c>contractlint "[suggest:17]" "contractlint lint --f"</c>, an answer a line.</remarks>
internal sealed class Completer(IReadOnlyList<CommandSpec> commands)
{
    private static readonly string[] Everywhere = ["--help"];

    /// <summary>Answers the arguments a shell passes; the text is what was typed up to the cursor.</summary>
    public static int Answer(IReadOnlyList<CommandSpec> commands, IReadOnlyList<string> arguments, TextWriter output)
    {
        foreach (var reply in new Completer(commands).Complete(arguments.Count > 1 ? arguments[1] : ""))
            output.Write(reply + "\n");
        return ExitCode.Success;
    }

    public IEnumerable<string> Complete(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        var last = line.Length == 0 || char.IsWhiteSpace(line[^1]) || words.Count == 0 ? "" : words[^1];
        var before = last.Length > 0 ? words[..^1] : words;

        var command = commands.FirstOrDefault(candidate => before.Count > 0 && candidate.Name == before[0]);
        if (before.Count == 0 && last is not ['-', ..])
            return Fitting(commands.Select(candidate => candidate.Name), last);

        // "contractlint brief.docx --format …" means lint.
        return Complete(command ?? commands[0], before, last);
    }

    private static IEnumerable<string> Complete(CommandSpec command, List<string> before, string last)
    {
        // "--format=js": what stands before "=" is the option.
        var equals = last is ['-', ..] ? last.IndexOf('=', StringComparison.Ordinal) : -1;
        var name = equals > 0 ? last[..equals] : before.Count > 0 ? before[^1] : "";
        if (command.Options.FirstOrDefault(option => option.Name == name && option.Value is not null) is { } option)
            return Values(option, equals > 0 ? last[(equals + 1)..] : last).Select(value => equals > 0 ? last[..(equals + 1)] + value : value);

        return last is ['-', ..]
            ? Fitting(command.Options.Select(candidate => candidate.Name).Concat(Everywhere), last)
            : Fitting(command.OperandChoices(), last);
    }

    // In a list ("CL1,CL2") the last one is being typed.
    private static IEnumerable<string> Values(OptionSpec option, string typed)
    {
        var comma = option.IsList ? typed.LastIndexOf(',') + 1 : 0;
        return Fitting(option.Suggestions(), typed[comma..]).Select(value => typed[..comma] + value);
    }

    private static IEnumerable<string> Fitting(IEnumerable<string> candidates, string start) =>
        candidates.Where(candidate => candidate.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
}
