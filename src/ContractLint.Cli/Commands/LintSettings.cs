using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>What <c>lint</c> is to do: its options, then the configuration file, then the defaults, in the library's own types.</summary>
internal sealed record LintSettings(
    IReadOnlyList<ReportTarget> Targets,
    AnalyzerConfig Config,
    ReportOptions Report,
    DiagnosticSeverity? FailOn,
    bool RequireComplete,
    int Jobs)
{
    /// <summary>Whether a finding makes the run end with 1. Accepted ones, questions and what is said of the reading do not.</summary>
    public bool FailsGate(Diagnostic diagnostic) =>
        FailOn is { } level && diagnostic.Severity >= level && !diagnostic.IsSuppressed
        && !diagnostic.IsReadingTrouble() && !diagnostic.Descriptor.NeverFailsGate;

    /// <summary>How far to go with one document.</summary>
    public DocumentLimits Limits { get; } = DocumentLimits.Of(Config);

    /// <summary>The language of forms for machines: what was asked for, never that of the system.</summary>
    public Language MachineLanguage { get; private init; } = Language.English;

    public static LintSettings From(ParsedCommand command, CommandHost host, ConfigurationFile? file)
    {
        var targets = ReadTargets(command);
        var config = ConfigOf(command, host, file);
        var report = new ReportOptions
        {
            Language = LanguageOf(command, targets, host, file),
            Width = host.Width,
            UseColor = Terminal.UsesColor(command.Value("--color"), host),
            ShowAll = command.Has("--all"),
            Explain = command.Has("--explain"),
            Profile = config.EffectiveProfile,
            MinSeverity = SeverityOf(command.Value("--min-severity")),
            ConfigurationFile = file?.Path,
            LeavesRulesOut = file?.LeavesOut ?? false,
        };
        return new(
            targets,
            config,
            report,
            (command.Value("--fail-on") ?? file?.FailOn) is { } failOn ? SeverityOf(failOn) : DiagnosticSeverity.Error,
            command.Has("--require-complete") || config.Profile is Diagnostics.Profile.TemplateCi,
            NumberOf(command, "--jobs", System.Environment.ProcessorCount, 256))
        {
            MachineLanguage = UserLanguage.Parse(command.Value("--ui-language")) ?? file?.Language ?? Language.English,
        };
    }

    /// <summary>What decides about the findings of a text: the options <see cref="LintOptions.OfTheText"/>, then the configuration file.</summary>
    public static AnalyzerConfig ConfigOf(ParsedCommand command, CommandHost host, ConfigurationFile? file) => new()
    {
        Profile = ProfileNames.Find(command.Value("--profile")) ?? file?.Profile,
        Kind = KindOf(command.Value("--kind")) ?? file?.Kind,
        Side = command.Value("--side") is { } side ? SideOf(side) : file?.Side ?? Role.Provider,
        DocumentLanguage = UserLanguage.Parse(command.Value("--language")),
        Select = RulesOf(command, "--select", host) ?? file?.Select ?? [],
        Ignore = RulesOf(command, "--ignore", host) ?? file?.Ignore ?? [],
        Severities = file?.Severities ?? [],
        Settings = [.. LimitOptions.SettingsOf(command, file), .. OcrOption.SettingsOf(command), .. ViewOption.SettingsOf(command), .. ClassifierOption.SettingsOf(command)],
    };

    /// <summary>The profile of a list of rules, where no document picks one.</summary>
    public static Profile ProfileOf(string? name) => ProfileNames.Find(name) ?? Profile.FreelanceFr;

    public static DocumentKind? KindOf(string? name) => name switch
    {
        "brief" => DocumentKind.Brief,
        "proposal" => DocumentKind.Proposal,
        "contract" => DocumentKind.Contract,
        "template" => DocumentKind.Template,
        _ => null,
    };

    public static Role SideOf(string? name) => name is "client" ? Role.Client : Role.Provider;

    private static DiagnosticSeverity? SeverityOf(string? name) => name switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        "hidden" => DiagnosticSeverity.Hidden,
        _ => null,
    };

    // Machine forms never read the environment, and neither do the lines beside them.
    private static Language LanguageOf(ParsedCommand command, IReadOnlyList<ReportTarget> targets, CommandHost host, ConfigurationFile? file) =>
        UserLanguage.Parse(command.Value("--ui-language"))
        ?? file?.Language
        ?? (targets.Any(target => target.IsForPeople) && command.Value("--records") is null ? UserLanguage.OfSystem(host) : Language.English);

    private static List<ReportTarget> ReadTargets(ParsedCommand command)
    {
        var targets = new List<ReportTarget>();
        string? waiting = null;
        foreach (var (option, value) in command.InOrder("--format", "--output"))
        {
            if (option is "--format")
            {
                targets.Add(new(value, waiting));
                waiting = null;
            }
            else if (targets.Count > 0 && targets[^1].File is null)
            {
                targets[^1] = targets[^1] with { File = value };
            }
            else if (waiting is null)
            {
                waiting = value;
            }
            else
            {
                throw new UsageException(new("each --output needs a --format of its own.", "chaque --output attend son propre --format."));
            }
        }

        if (targets.Count == 0 || waiting is not null)
            targets.Add(new("pretty", waiting));
        if (targets.Count(target => target.File is null) > 1)
            throw new UsageException(new("only one --format can go to the screen: give the others an --output.", "un seul --format peut aller à l'écran : donnez aux autres un --output."));
        return targets;
    }

    private static int NumberOf(ParsedCommand command, string option, int fallback, int highest)
    {
        if (command.Value(option) is not { } value)
            return fallback;

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest
            ? number
            : throw new UsageException(new($"{option} needs a whole number from 1 to {highest}, not '{value}'.", $"{option} attend un nombre entier de 1 à {highest}, pas « {value} »."));
    }

    private static ImmutableArray<string>? RulesOf(ParsedCommand command, string option, CommandHost host)
    {
        var selectors = command.List(option);
        if (selectors.Count == 0)
            return null;

        var rules = host.Rules();
        foreach (var selector in selectors)
        {
            if (!rules.Any(rule => Names(selector, rule)))
                throw new UsageException(RuleNames.Unknown(option, selector, rules));
        }

        return [.. selectors];
    }

    private static bool Names(string selector, RulePage rule) =>
        rule.Descriptor.Name == selector || (selector.Length >= 3 && rule.Descriptor.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase));
}
