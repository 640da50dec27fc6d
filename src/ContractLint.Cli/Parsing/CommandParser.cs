using System.CommandLine;
using System.CommandLine.Parsing;
using ContractLint.Cli.Hosting;
using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>Parses the arguments of one command. Every complaint is ours, in both languages; System.CommandLine does the cutting.</summary>
internal static class CommandParser
{
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static ParsedCommand Parse(CommandSpec spec, IReadOnlyList<string> arguments)
    {
        CheckNames(spec, arguments);

        var command = new Command(spec.Name);
        var operands = new Argument<string[]>("operands") { Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(operands);
        var options = spec.Options.Select(option => Create(option)).ToList();
        foreach (var option in options)
            command.Options.Add(option);

        var result = command.Parse(arguments, Configuration);
        foreach (var option in options)
            CheckValues(spec.Options.Single(candidate => candidate.Name == option.Name), result.GetResult(option));
        if (result.Errors is [var error, ..])
            throw new UsageException(LocalizedText.Same(error.Message));

        return new(result, result.GetValue(operands) ?? []);
    }

    // One type for all: each type of option would be compiled anew at every start.
    private static Option<string[]> Create(OptionSpec spec) =>
        new(spec.Name) { Arity = spec.Value is null ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore };

    // Unknown options would otherwise be taken for files.
    private static void CheckNames(CommandSpec spec, IReadOnlyList<string> arguments)
    {
        foreach (var argument in arguments.TakeWhile(argument => argument is not "--"))
        {
            if (argument.Length < 2 || argument[0] is not '-')
                continue;

            var name = argument.Split('=', ':')[0];
            if (spec.Options.Any(option => option.Name == name))
                continue;

            var near = NearestWord.To(name, spec.Options.Select(option => option.Name));
            throw new UsageException(near is null
                ? new($"unknown option '{name}'; contractlint {spec.Name} --help lists them.", $"option inconnue « {name} » ; contractlint {spec.Name} --help en donne la liste.")
                : new($"unknown option '{name}'. Did you mean '{near}'?", $"option inconnue « {name} ». Vouliez-vous dire « {near} » ?"));
        }
    }

    private static void CheckValues(OptionSpec spec, OptionResult? result)
    {
        if (result is null || spec.Value is null)
            return;

        if (result.Tokens.Count < result.IdentifierTokenCount)
            throw new UsageException(new($"{spec.Name} needs a value: {spec.Name} {spec.Value}", $"{spec.Name} attend une valeur : {spec.Name} {spec.Value}"));

        foreach (var token in result.Tokens)
        {
            if (spec.Choices.Count > 0)
                Choices.Check(spec.Name, token.Value, spec.Choices);
        }
    }
}
