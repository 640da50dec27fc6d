using System.Text;
using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Reporting.Markdown;
using ContractLint.Text;

namespace ContractLint.Reporting.Sarif;

/// <summary>The rules of a run, fired or not, in an order that is always the same; results point to them by number.</summary>
internal sealed class SarifRules
{
    // GitHub refuses a longer description.
    private const int LongestDescription = 1024;

    private readonly List<ReportedRule> rules;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Language language;

    public SarifRules(ReportOptions options)
    {
        language = options.Language;
        rules = [.. options.Rules];
        for (var i = 0; i < rules.Count; i++)
            indexes.Add(rules[i].Descriptor.Id, i);
    }

    /// <summary>The number of a rule, which is added where it is not there: the fault of another rule has no page.</summary>
    public int IndexOf(DiagnosticDescriptor descriptor)
    {
        if (!indexes.TryGetValue(descriptor.Id, out var index))
        {
            indexes.Add(descriptor.Id, index = rules.Count);
            rules.Add(new(descriptor, []));
        }

        return index;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, ReportedRule rule)
    {
        var descriptor = rule.Descriptor;
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", PascalCase(descriptor.Name));
        SarifWords.WriteText(json, "shortDescription", Cut(Say(descriptor.Title, rule)));
        SarifWords.WriteText(json, "fullDescription", Cut(Say(descriptor.Why, rule)));
        WriteHelp(json, rule);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifWords.Level(descriptor.StrictSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", SarifWords.ProblemSeverity(descriptor.StrictSeverity));
        if (MeasuredQuality.Of(descriptor.Id) is { IsTelling: true } measured)
        {
            json.WriteString("precision", SarifWords.Precision(measured.Precision));
            json.WriteNumber("measuredPrecision", Math.Round(measured.Precision, 2));
        }

        json.WriteStartArray("tags");
        json.WriteStringValue(MachineWords.Of(descriptor.Category));
        json.WriteStringValue(MachineWords.Of(descriptor.Group));
        json.WriteStringValue(descriptor.Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // What a person reads who opens an alert: why, what to do, what to propose, what to answer.
    private void WriteHelp(Utf8JsonWriter json, ReportedRule rule)
    {
        var plain = new StringBuilder();
        var markdown = new StringBuilder($"# {MarkdownText.Of(Say(rule.Descriptor.Title, rule))}\n");
        Append(ReportWords.Why, Say(rule.Descriptor.Why, rule), isQuoted: false);
        Append(ReportWords.WhatToDo, Say(rule.Descriptor.Advice, rule), isQuoted: false);
        if (rule.Descriptor.Clause is { } clause)
            Append(ReportWords.Propose, Say(clause, rule), isQuoted: true);
        if (rule.Descriptor.Reply is { } reply)
            Append(ReportWords.Answer, Say(reply, rule), isQuoted: true);

        json.WriteStartObject("help");
        json.WriteString("text", SarifWords.Plain(plain.ToString()));
        json.WriteString("markdown", markdown.ToString());
        json.WriteEndObject();

        void Append(LocalizedText label, string text, bool isQuoted)
        {
            plain.Append(plain.Length > 0 ? "\n\n" : "").Append(label.Say(language)).Append(ReportWords.Colon(language)).Append(text);
            markdown.Append($"\n## {MarkdownText.Of(label.Say(language))}\n\n{(isQuoted ? "> " : "")}{MarkdownText.Of(text)}\n");
        }
    }

    private string Say(LocalizedText text, ReportedRule rule) => VisibleText.Of(MessageFormatter.Format(text, language, rule.Values));

    private static string Cut(string text)
    {
        if (text.Length <= LongestDescription)
            return text;

        var space = text.LastIndexOf(' ', LongestDescription - 2);
        return text[..(space > 0 ? space : LongestDescription - 2)] + " …";
    }

    private static string PascalCase(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
