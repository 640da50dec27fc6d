using System.Text;
using ContractLint.Budget;
using ContractLint.Cli.Budget;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint budget</c>: what the price of a site is over the years of its use, and how it is usually booked in France.</summary>
internal static class BudgetCommand
{
    public static readonly CommandSpec Spec = new(
        "budget",
        new("[FILE]", "[FICHIER]"),
        new(
            "Spreads the price of a site over its years of use and shows how it is usually booked in France. The price is typed, or read in a brief or a quote.",
            "Répartit le prix d'un site sur ses années d'usage et montre comment il est d'ordinaire comptabilisé. Le prix est donné, ou lu dans une demande ou un devis."),
        [
            .. BudgetOptions.All,
            new("--format", "pretty|markdown|json", new("form of the note", "forme de la note")) { Choices = ["pretty", "markdown", "json"] },
            new("--output", "FILE", new("write the note to this file", "écrire la note dans ce fichier")),
            LintOptions.Profile,
            LintOptions.Config,
            LintOptions.NoConfig,
            .. LimitOptions.All,
            LintOptions.UiLanguage,
            LintOptions.Color,
        ])
    {
        Examples = ["contractlint budget --amount 12000 --site active --in-service 2026-10-01", "contractlint budget brief.docx"],
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count > 1 || (command.Operands.Count == 0 && !command.Has(BudgetOptions.Amount)))
            throw new UsageException(new("give a price (--amount 12000) or one file to read it in.", "donnez un prix (--amount 12000) ou un seul fichier où le lire."));

        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        var format = command.Value("--format") ?? "pretty";
        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? file?.Language ?? (format is "json" ? Language.English : UserLanguage.OfSystem(host));
        var profile = ProfileNames.Find(command.Value("--profile")) ?? file?.Profile;
        var errors = new ErrorLines(host.Error, language);

        BudgetCues? cues = null;
        (string File, string Words)? origin = null;
        if (command.Operands is [var name])
        {
            if (Read(name, ConfigOf(command, profile, file), host, errors, cancellationToken) is not { } reading)
                return ExitCode.NotRead;

            cues = BudgetReader.Read(new(reading.Tree, new SemanticOptions()));
            if (cues is null && !command.Has(BudgetOptions.Amount))
            {
                errors.SayAbout(new DocumentFailure(name, new("no price of a site was found in it; give it with --amount.", "aucun prix de site n'y a été trouvé ; donnez-le avec --amount.")));
                return ExitCode.NotRead;
            }

            origin = command.Has(BudgetOptions.Amount) ? null : (VisibleText.Of(name), VisibleText.Of(reading.Tree.Text[cues!.Place]));
        }

        var settings = SettingsFor(language, ConfigOf(command, profile, file), host);
        var (question, currency) = BudgetOptions.Read(command, cues, settings);
        Write(BudgetAccounting.Of(question), currency, currency is "EUR" && KeepsFrenchAccounts(settings, profile), origin, format, language, command, host);
        return ExitCode.Success;
    }

    private static bool KeepsFrenchAccounts(SettingTable settings, Profile? profile) =>
        profile is not (Profile.FreelanceUk or Profile.FreelanceUs) && (!settings.IsUsers(SharedSettings.HomeLaw) || settings.Text(SharedSettings.HomeLaw) is "FR");

    private static AnalyzerConfig ConfigOf(ParsedCommand command, Profile? profile, ConfigurationFile? file) =>
        new() { Profile = profile, Settings = LimitOptions.SettingsOf(command, file) };

    private static SettingTable SettingsFor(Language language, AnalyzerConfig config, CommandHost host) =>
        new SettingResolver(new(host.Rules().SelectMany(rule => rule.Parameters)), config).For(language);

    private static void Write(BudgetNote note, string currency, bool showsAccounts, (string File, string Words)? origin, string format, Language language, ParsedCommand command, CommandHost host)
    {
        using var file = command.Value("--output") is { } path ? new AtomicFile(Path.GetFullPath(path, host.WorkingDirectory)) : null;
        var target = file?.Content ?? host.Output;
        if (format is "json")
        {
            BudgetJson.Write(note, currency, showsAccounts, target);
        }
        else
        {
            using var output = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true);
            var sections = new BudgetNoteSections(note, currency, showsAccounts, origin, language).All();
            if (format is "markdown")
                NoteWriter.WriteMarkdown(sections, output);
            else
                NoteWriter.WritePage(sections, new(output, new(file is null && Terminal.UsesColor(command.Value("--color"), host)), host.Width));
        }

        file?.Commit();
    }

    private static DocumentReading? Read(string operand, AnalyzerConfig config, CommandHost host, ErrorLines errors, CancellationToken cancellationToken) =>
        OneDocument.Read(operand, operand is "-" ? "stdin" : operand, config, host, errors, cancellationToken) is { } reading && OneDocument.HasText(reading, operand, host, errors) ? reading : null;
}
