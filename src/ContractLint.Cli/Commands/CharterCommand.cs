using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Replies;
using ContractLint.Reporting.Replies;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint charter</c>: from what the user has said, the page "what I gladly accept, what I refuse, and why".</summary>
internal static class CharterCommand
{
    public static readonly CommandSpec Spec = new(
        "charter",
        default,
        new(
            "Writes the page to show before being asked: what you gladly accept, what you refuse, and why. It says what your configuration says, and no more.",
            "Écrit la page à montrer avant qu'on vous le demande : ce que vous acceptez volontiers, ce que vous refusez, et pourquoi. Elle dit ce que dit votre configuration, et rien de plus."),
        [
            new("--format", "markdown|html", new("form of the page (default: markdown)", "forme de la page (par défaut : markdown)")) { Choices = ["markdown", "html"] },
            new("--output", "FILE", new("write the page to this file", "écrire la page dans ce fichier")),
            LintOptions.Profile,
            LintOptions.Config,
            LintOptions.NoConfig,
            LintOptions.UiLanguage,
        ])
    {
        Examples = ["contractlint charter --format html --output charter.html"],
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count > 0)
            throw new UsageException(new("charter reads no document: it says what your configuration says.", "charter ne lit aucun document : il dit ce que dit votre configuration."));
        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? file?.Language ?? UserLanguage.OfSystem(host);
        var config = LintSettings.ConfigOf(command, host, file);
        var on = host.CreateLinter(config).ActiveRules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var settings = new SettingResolver(new(host.Rules().SelectMany(rule => rule.Parameters)), config).For(language);
        var charter = new CharterComposer(settings, language, on.Contains).Compose();
        Write(command.Value("--format") is "html" ? HtmlCharter.Write(charter) : MarkdownCharter.Write(charter), command.Value("--output"), host);
        if (file is null)
            new ErrorLines(host.Error, language).Say(new("this page knows nothing of you yet; contractlint init asks six questions.", "cette page ne sait encore rien de vous ; contractlint init pose six questions."));
        return ExitCode.Success;
    }

    private static void Write(string page, string? path, CommandHost host)
    {
        using var file = path is null ? null : new AtomicFile(Path.GetFullPath(path, host.WorkingDirectory));
        (file?.Content ?? host.Output).Write(Encoding.UTF8.GetBytes(page));
        file?.Commit();
    }
}
