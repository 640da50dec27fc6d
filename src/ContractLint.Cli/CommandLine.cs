using System.Text;
using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli;

/// <summary>The whole program: arguments and a machine in, an exit code out. Nothing escapes from it but one-line messages.</summary>
internal static class CommandLine
{
    private static readonly LocalizedText Hint = new(
        "contractlint FILE        reads a brief or a contract and says what to refuse or negotiate\ncontractlint rules       lists what is checked\ncontractlint --help      says the rest",
        "contractlint FICHIER     lit une demande ou un contrat et dit ce qu'il faut refuser ou négocier\ncontractlint rules       donne la liste de ce qui est vérifié\ncontractlint --help      dit le reste");

    private static readonly LocalizedText PressAnyKey = new("Press any key to close this window.", "Appuyez sur une touche pour fermer cette fenêtre.");

    private delegate int Action(ParsedCommand command, CommandHost host, CancellationToken cancellationToken);

    // The first command is the one meant where none is named.
    private static (CommandSpec Spec, Action Run)[] Commands =>
    [
        (LintOptions.Spec, LintCommand.Run),
        (OpenCommand.Spec, OpenCommand.Run),
        (ExtractCommand.Spec, ExtractCommand.Run),
        (RulesCommand.Spec, RulesCommand.Run),
        (ExplainCommand.Spec, ExplainCommand.Run),
        (ReplyCommand.Spec, ReplyCommand.Run),
        (CharterCommand.Spec, CharterCommand.Run),
        (BudgetCommand.Spec, BudgetCommand.Run),
        (InitCommand.Spec, InitCommand.Run),
        (EvaluateCommand.Spec, EvaluateCommand.Run),
        (CompletionCommand.Spec, CompletionCommand.Run),
    ];

    /// <summary>Whether there is such a command: what a report proposes must work.</summary>
    public static bool Has(string command) => Commands.Any(entry => entry.Spec.Name == command);

    public static int Run(IReadOnlyList<string> arguments, CommandHost host, CancellationToken cancellationToken)
    {
        var code = RunGuarded(arguments, host, cancellationToken);
        if (code is not ExitCode.Cancelled && IsStartedByHand(arguments, host) && host.Keyboard is { } keyboard)
        {
            host.Output.Write(Encoding.UTF8.GetBytes("\n" + PressAnyKey.Say(LanguageOf(arguments, host)) + "\n"));
            keyboard.WaitForKey();
        }

        return code;
    }

    private static int RunGuarded(IReadOnlyList<string> arguments, CommandHost host, CancellationToken cancellationToken)
    {
        try
        {
            return Dispatch(arguments, host, cancellationToken);
        }
        catch (UsageException exception)
        {
            Errors(arguments, host).Say(exception.Text);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            // The terminal has written ^C.
            if (Terminal.CanRedraw(host))
                host.Error.Write("\r\e[K");
            Errors(arguments, host).Say(new("interrupted.", "interruption."));
            return ExitCode.Cancelled;
        }
        catch (IOException)
        {
            Errors(arguments, host).Say(new("the output could not be written.", "le résultat n'a pas pu être écrit."));
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            var name = exception.GetType().Name;
            Errors(arguments, host).Say(new($"internal error, please report: {name}.", $"erreur interne, merci de la signaler : {name}."));
            return ExitCode.NotRead;
        }
    }

    private static int Dispatch(IReadOnlyList<string> arguments, CommandHost host, CancellationToken cancellationToken)
    {
        if (arguments.Count == 0 && host.Keyboard is { } keyboard)
            return new PasteCommand(host, keyboard, LanguageOf(arguments, host)).Run(cancellationToken);
        if (arguments.Count == 0)
        {
            host.Error.Write(Hint.Say(LanguageOf(arguments, host)) + "\n");
            return ExitCode.Usage;
        }

        if (IsStartedByHand(arguments, host))
            return OpenCommand.Run(CommandParser.Parse(OpenCommand.Spec, ["--", .. arguments]), host, cancellationToken);
        if (arguments is ["--version"])
            return PrintVersion(host);
        if (arguments[0].StartsWith("[suggest", StringComparison.Ordinal))
            return Complete(arguments, host);

        var (spec, run, rest) = Choose(arguments);
        if (AsksForHelp(rest) || arguments[0] is "help")
            return PrintHelp(spec is { } known && arguments.Contains(known.Name) ? known : null, arguments, host);

        return run(CommandParser.Parse(spec, rest), host, cancellationToken);
    }

    // A window of its own and nothing but files: Windows starts the program so when it is double-clicked or files are dropped on it.
    private static bool IsStartedByHand(IReadOnlyList<string> arguments, CommandHost host) =>
        host.Keyboard is not null && host.Desktop.OwnsWindow && arguments.All(Path.Exists);

    private static (CommandSpec Spec, Action Run, IReadOnlyList<string> Remaining) Choose(IReadOnlyList<string> arguments)
    {
        // "contractlint --ui-language fr rules" and "contractlint help rules": what stands before the command's name goes behind it.
        var index = arguments[0] is "help" ? 1 : arguments[0] is "--ui-language" ? 2 : arguments[0].StartsWith("--ui-language=", StringComparison.Ordinal) ? 1 : 0;
        if (index < arguments.Count)
        {
            foreach (var (spec, run) in Commands)
            {
                if (spec.Name == arguments[index])
                    return (spec, run, [.. arguments.Skip(index + 1), .. arguments[0] is "help" ? [] : arguments.Take(index)]);
            }

            var word = arguments[index];
            var looksLikeCommand = word.All(char.IsAsciiLetter) && !File.Exists(word) && !Directory.Exists(word);
            if (looksLikeCommand && word is not "help" && NearestWord.To(word, Commands.Select(command => command.Spec.Name)) is { } near)
                throw new UsageException(new($"unknown command '{word}'. Did you mean '{near}'?", $"commande inconnue « {word} ». Vouliez-vous dire « {near} » ?"));
        }

        return (Commands[0].Spec, Commands[0].Run, arguments[0] is "help" ? ["--help"] : arguments);
    }

    private static bool AsksForHelp(IReadOnlyList<string> arguments) =>
        arguments.TakeWhile(argument => argument is not "--").Any(argument => argument is "--help" or "-h" or "-?" or "/?");

    private static int PrintVersion(CommandHost host)
    {
        host.Output.Write(Encoding.UTF8.GetBytes($"contractlint {host.Version}\n"));
        return ExitCode.Success;
    }

    private static int PrintHelp(CommandSpec? command, IReadOnlyList<string> arguments, CommandHost host)
    {
        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        var page = new HelpPage(new(output, new(Terminal.UsesColor(null, host)), host.Width), LanguageOf(arguments, host));
        if (command is null)
            page.WriteOverview([.. Commands.Select(entry => entry.Spec)]);
        else
            page.WriteCommand(command);
        return ExitCode.Success;
    }

    private static int Complete(IReadOnlyList<string> arguments, CommandHost host)
    {
        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        return Completer.Answer([.. Commands.Select(entry => entry.Spec)], arguments, output);
    }

    private static ErrorLines Errors(IReadOnlyList<string> arguments, CommandHost host) => new(host.Error, LanguageOf(arguments, host));

    // Known before the arguments are parsed: complaints about them are in the reader's language too.
    private static Language LanguageOf(IReadOnlyList<string> arguments, CommandHost host)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] is "--ui-language" && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith("--ui-language=", StringComparison.Ordinal) ? arguments[i]["--ui-language=".Length..] : null;
            if (UserLanguage.Parse(value) is { } language)
                return language;
        }

        return UserLanguage.OfSystem(host);
    }
}
