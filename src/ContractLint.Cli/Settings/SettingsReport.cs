using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Diagnostics.Settings;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Settings;

/// <summary>Prints the settings of a run: for people one line each, or as JSON.</summary>
internal static class SettingsReport
{
    private static readonly LocalizedText Unset = new("not set", "non réglé");
    private static readonly LocalizedText ForEnglish = new("{value}; for a document in English {other}", "{value} ; pour un document en anglais {other}");
    private static readonly LocalizedText NoFile = new("No configuration file.", "Aucun fichier de configuration.");

    public static int Write(IReadOnlyList<SettingRow> rows, LintSettings settings, CommandHost host)
    {
        if (settings.Targets.Any(target => target.Format is "json"))
            WriteJson(rows, host.Output);
        else
            WritePretty(rows, settings.Report, host);
        return ExitCode.Success;
    }

    private static void WritePretty(IReadOnlyList<SettingRow> rows, ReportOptions options, CommandHost host)
    {
        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        var page = new PageWriter(output, new(options.UseColor), options.Width);
        page.Paragraph(ReportWords.ConfigurationOf(options with { LeavesRulesOut = false }) is { Length: > 0 } named ? named : NoFile.Say(options.Language));
        page.Line();

        var width = rows.Max(row => row.Name.Length) + 2;
        foreach (var row in rows)
        {
            var value = row.Value is { } given ? VisibleText.Of(given) : Unset.Say(options.Language);
            if (row.ForEnglish is { } other)
                value = ForEnglish.Say(options.Language, ("value", value), ("other", other));

            var lead = TextWrapper.Pad(VisibleText.Of(row.Name), width);
            var isChosen = row.Origin.IsUsers;
            page.Hanging(isChosen ? page.Ink.Bold(lead) : lead, width, $"{value} ({OriginOf(row.Origin).Say(options.Language)})", isChosen ? null : page.Ink.Dim);
        }
    }

    private static LocalizedText OriginOf(SettingOrigin origin) => origin.Source switch
    {
        SettingSource.CommandLine => new("command line", "ligne de commande"),
        SettingSource.File => new($"{VisibleText.Of(origin.Place)}, line {origin.Line}", $"{VisibleText.Of(origin.Place)}, ligne {origin.Line}"),
        SettingSource.Profile => new($"profile {origin.Place}", $"profil {origin.Place}"),
        SettingSource.Language => new("language of the document", "langue du document"),
        _ => new("default", "par défaut"),
    };

    private static void WriteJson(IReadOnlyList<SettingRow> rows, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                json.WriteString("name", row.Name);
                json.WriteString("value", row.Value);
                if (row.ForEnglish is { } other)
                    json.WriteString("valueForEnglish", other);
                json.WriteString("source", SourceOf(row.Origin.Source));
                if (row.Origin.Place.Length > 0)
                    json.WriteString(row.Origin.Source is SettingSource.File ? "file" : "profile", row.Origin.Place);
                if (row.Origin.Line > 0)
                    json.WriteNumber("line", row.Origin.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static string SourceOf(SettingSource source) => source switch
    {
        SettingSource.CommandLine => "command-line",
        SettingSource.File => "file",
        SettingSource.Profile => "profile",
        SettingSource.Language => "language",
        _ => "default",
    };
}
