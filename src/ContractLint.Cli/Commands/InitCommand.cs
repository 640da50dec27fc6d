using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Init;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint init</c>: asks how one works, and writes it down.</summary>
internal sealed class InitCommand
{
    public static readonly CommandSpec Spec = new(
        "init",
        new("", ""),
        new(
            "Asks six questions about how you work (trades, country, hours, prices, signature) and writes the answers to a configuration file. All can be skipped; lint works without.",
            "Pose six questions sur votre façon de travailler (métiers, pays, horaires, prix, signature) et écrit les réponses dans un fichier de configuration. Toutes peuvent être passées ; lint s'en passe aussi."),
        [
            new("--here", null, new("write ./contractlint.yml, for this folder and those in it, instead of your own file", "écrire ./contractlint.yml, pour ce dossier et ceux qu'il contient, plutôt que votre propre fichier")),
            new("--output", "FILE", new("write this file", "écrire ce fichier")),
            LintOptions.UiLanguage,
            LintOptions.Color,
        ])
    {
        Examples = ["contractlint init", "contractlint init --here"],
    };

    private static readonly LocalizedText Change = new("Change it? yes or no", "Le modifier ? oui ou non");
    private static readonly LocalizedText Save = new("Write this file? yes or no", "Écrire ce fichier ? oui ou non");

    private readonly CommandHost host;
    private readonly Language language;
    private readonly string path;
    private readonly string name;
    private readonly StreamWriter output;
    private readonly PageWriter page;
    private readonly Func<string?> readLine;

    private InitCommand(ParsedCommand command, CommandHost host, StreamWriter output, TextReader input, CancellationToken cancellationToken)
    {
        this.host = host;
        this.output = output;
        path = Path.GetFullPath(PathOf(command, host), host.WorkingDirectory);
        name = VisibleText.Of(ConfigurationLocator.NameOf(path, host));
        language = UserLanguage.Parse(command.Value("--ui-language")) ?? UserLanguage.OfSystem(host);
        page = new(output, new(Terminal.UsesColor(command.Value("--color"), host)), host.Width);
        readLine = host.Keyboard is { } keyboard ? () => keyboard.ReadLine(cancellationToken) : input.ReadLine;
    }

    private bool IsTyped => host.Keyboard is not null;

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count > 0)
            throw new UsageException(new("init takes no argument; --output FILE says where to write.", "init n'attend aucun argument ; --output FICHIER dit où écrire."));

        if (command.Has("--here") && command.Has("--output"))
            throw new UsageException(new("--here and --output exclude each other.", "--here et --output s'excluent."));

        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        using var input = new StreamReader(host.Input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, bufferSize: 1024, leaveOpen: true);
        if (host.Keyboard is null && input.Peek() < 0)
            throw new UsageException(new("init asks questions: run it in a terminal, or give it one answer per line.", "init pose des questions : lancez-le dans un terminal, ou donnez-lui une réponse par ligne."));

        return new InitCommand(command, host, output, input, cancellationToken).Run(cancellationToken);
    }

    private int Run(CancellationToken cancellationToken)
    {
        var before = "";
        ConfigurationFile? present = null;
        if (File.Exists(path))
        {
            var result = ConfigurationLoader.Read(path, name, host, out before);
            if (result.File is null)
            {
                ConfigurationLoader.Tell(result, name, language, host);
                return ExitCode.Usage;
            }

            present = result.File;
            Show(before);
            if (!Agrees(Change, byDefault: false))
                return ExitCode.Success;
        }

        var catalog = new SettingCatalog(host.Rules().SelectMany(rule => rule.Parameters));
        var changes = new InitDialogue(page, output.Flush, readLine, IsTyped, present?.Settings ?? [], language).Ask(new InitQuestions(catalog).All());
        cancellationToken.ThrowIfCancellationRequested();
        if (changes is null)
            return ExitCode.Usage;

        if (changes.Count == 0)
        {
            page.Paragraph(new LocalizedText("Nothing was answered, and nothing written: lint works as it is.", "Aucune réponse, rien n'a été écrit : lint fonctionne ainsi.").Say(language));
            return ExitCode.Success;
        }

        return Write(new ConfigurationEditor(before).Change(changes, language));
    }

    private int Write(string text)
    {
        Show(text);
        if (IsTyped && !Agrees(Save, byDefault: true))
            return ExitCode.Success;

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path);
            file.Content.Write(new UTF8Encoding(false).GetBytes(text));
            file.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(new($"the file '{name}' could not be written.", $"le fichier « {name} » n'a pas pu être écrit."));
        }

        page.Paragraph(new LocalizedText($"Written: {name}. It holds from now on; run contractlint init again to change it.", $"Écrit : {name}. Il vaut dès maintenant ; relancez contractlint init pour le changer.").Say(language));
        return ExitCode.Success;
    }

    private void Show(string text)
    {
        page.Line(page.Ink.Bold(name));
        foreach (var line in text.TrimEnd().Split('\n'))
            page.Line($"  {VisibleText.Of(line.TrimEnd('\r'))}".TrimEnd());

        page.Line();
    }

    private bool Agrees(LocalizedText question, bool byDefault)
    {
        var (yes, no) = language is Language.French ? ("oui", "non") : ("yes", "no");
        page.Part($"{question.Say(language)} [{(byDefault ? yes : no)}] > ");
        output.Flush();
        var answer = readLine()?.Trim().ToLowerInvariant();
        if (!IsTyped)
            page.Line(VisibleText.Of(answer ?? ""));

        page.Line();
        return string.IsNullOrEmpty(answer) ? byDefault && answer is not null : answer is "o" or "oui" or "y" or "yes";
    }

    private static string PathOf(ParsedCommand command, CommandHost host) =>
        command.Value("--output")
        ?? (command.Has("--here") ? ConfigurationFile.FileName : ConfigurationLocator.OwnFile(host))
        ?? throw new UsageException(new("this system names no folder for your settings: use --here or --output FILE.", "ce système n'indique aucun dossier pour vos réglages : utilisez --here ou --output FICHIER."));
}
