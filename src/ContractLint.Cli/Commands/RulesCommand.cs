using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint rules</c>: everything that is checked, by category.</summary>
internal static class RulesCommand
{
    public static readonly CommandSpec Spec = new(
        "rules",
        new("", ""),
        new("Lists the rules: number, severity in the profile, name and title.", "Donne la liste des règles : numéro, gravité dans le profil, nom et titre."),
        [
            new("--format", "pretty|json|schema", new("form of the list; schema: the JSON schema of contractlint.yml", "forme de la liste ; schema : le schéma JSON de contractlint.yml")) { Choices = ["pretty", "json", "schema"] },
            LintOptions.Profile,
            LintOptions.UiLanguage,
            LintOptions.Color,
        ])
    {
        Examples = ["contractlint rules", "contractlint rules --profile strict --format json"],
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count > 0)
            throw new UsageException(new("rules takes no argument; contractlint explain shows one rule.", "rules n'attend aucun argument ; contractlint explain présente une règle."));

        var profile = LintSettings.ProfileOf(command.Value("--profile"));
        var rules = host.Rules();
        cancellationToken.ThrowIfCancellationRequested();
        if (command.Value("--format") is "schema")
            ConfigurationSchema.Write(host.Output, new(rules.SelectMany(rule => rule.Parameters)), [.. rules.Select(rule => rule.Descriptor)]);
        else if (command.Value("--format") is "json")
            WriteJson(rules, profile, host.Output);
        else
            WritePretty(rules, profile, command, host);
        return ExitCode.Success;
    }

    private static void WritePretty(IReadOnlyList<RulePage> rules, Profile profile, ParsedCommand command, CommandHost host)
    {
        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? UserLanguage.OfSystem(host);
        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        var page = new PageWriter(output, new(Terminal.UsesColor(command.Value("--color"), host)), host.Width);
        var severityWidth = Enum.GetValues<DiagnosticSeverity>().Max(severity => ReportWords.Of(severity).In(language).Length) + 2;

        foreach (var category in rules.GroupBy(rule => rule.Descriptor.Category))
        {
            page.Line(page.Ink.Bold(RuleWords.Of(category.Key).Say(language)));
            foreach (var rule in category)
            {
                var severity = rule.Descriptor.SeverityIn(profile);
                var word = TextWrapper.Pad(ReportWords.Of(severity).Say(language), severityWidth);
                var lead = $"  {rule.Descriptor.Id}  {page.Ink.Of(severity, word)}";
                page.Hanging(lead, 10 + severityWidth, $"{rule.Descriptor.Title.Say(language)} ({rule.Descriptor.Name.Replace(' ', '\u00A0')})");
            }

            page.Line();
        }

        page.Paragraph(RuleWords.Total(rules.Count).Say(language), 0, page.Ink.Dim);
    }

    private static void WriteJson(IReadOnlyList<RulePage> rules, Profile profile, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var rule in rules.Select(rule => rule.Descriptor))
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteStartObject("title");
                json.WriteString("en", rule.Title.Say(Language.English));
                json.WriteString("fr", rule.Title.Say(Language.French));
                json.WriteEndObject();
                json.WriteString("severity", MachineWords.Of(rule.SeverityIn(profile)));
                json.WriteString("group", JsonNamingPolicy.CamelCase.ConvertName(rule.Group.ToString()));
                json.WriteString("span", JsonNamingPolicy.CamelCase.ConvertName(rule.Span.ToString()));
                json.WriteStartArray("applies");
                foreach (var kind in rule.Applies)
                    json.WriteStringValue(MachineWords.Of(kind));
                json.WriteEndArray();
                WriteMeasured(json, MeasuredQuality.Of(rule.Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteMeasured(Utf8JsonWriter json, MeasuredQuality? measured)
    {
        if (measured is null)
            return;

        json.WriteStartObject("measured");
        json.WriteNumber("right", measured.Right);
        json.WriteNumber("wrong", measured.Wrong);
        json.WriteNumber("missed", measured.Missed);
        if (measured.IsTelling)
        {
            json.WriteNumber("precision", Math.Round(measured.Precision, 2));
            json.WriteNumber("precisionLow", measured.PrecisionLow);
            json.WriteNumber("precisionHigh", measured.PrecisionHigh);
        }

        json.WriteEndObject();
    }
}
