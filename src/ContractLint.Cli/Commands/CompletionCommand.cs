using ContractLint.Cli.Hosting;
using ContractLint.Cli.Parsing;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint completion</c>: the script that makes a shell finish what one types. The shell then asks the program itself, through <c>[suggest:N]</c>.</summary>
internal static class CompletionCommand
{
    private static readonly (string Name, string Extension)[] Shells = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("powershell", "ps1")];

    public static readonly CommandSpec Spec = new(
        "completion",
        new("SHELL", "SHELL"),
        new("Prints what makes a shell complete commands, options and rule ids: bash, zsh, fish or powershell.", "Affiche de quoi compléter commandes, options et numéros de règle dans un shell : bash, zsh, fish ou powershell."),
        [LintOptions.UiLanguage])
    {
        Examples = ["eval \"$(contractlint completion bash)\"", "contractlint completion fish > ~/.config/fish/completions/contractlint.fish"],
        OperandChoices = () => Shells.Select(shell => shell.Name),
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands is not [var name])
            throw new UsageException(new("name one shell: bash, zsh, fish or powershell.", "indiquez un shell : bash, zsh, fish ou powershell."));

        Choices.Check("completion", name, [.. Shells.Select(shell => shell.Name)]);
        var extension = Array.Find(Shells, shell => shell.Name == name).Extension;
        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"contractlint.{extension}")
            ?? throw new InvalidOperationException($"The completion for {name} is not in the program.");
        script.CopyTo(host.Output);
        return ExitCode.Success;
    }
}
