using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>Prints the page of a rule in the reader's language.</summary>
internal sealed class RulePageWriter(PageWriter page, Language language, Profile profile)
{
    public void Write(RulePage rule)
    {
        var descriptor = rule.Descriptor;
        var severity = descriptor.SeverityIn(profile);
        var word = ReportWords.Of(severity).Say(language);
        var title = descriptor.Title.Say(language);
        page.Ends(
            $"{word}  {title}",
            $"{page.Ink.Of(severity, word)}  {page.Ink.Bold(title)}",
            $"{descriptor.Id} {descriptor.Name}",
            page.Ink.Dim($"{descriptor.Id} {descriptor.Name}"));
        page.Paragraph($"{RuleWords.Of(descriptor.Category).Say(language)} · {RuleWords.Applies.Say(language)}{Colon}{KindsOf(descriptor)}", 0, page.Ink.Dim);
        page.Line();

        var values = RuleValues.Of(rule);
        Section(RuleWords.Says, descriptor.Message, values, isQuoted: false);
        Section(ReportWords.Why, descriptor.Why, values, isQuoted: false);
        Section(ReportWords.Searched, descriptor.Searched, values, isQuoted: false);
        Section(ReportWords.WhatToDo, descriptor.Advice, values, isQuoted: false);
        Section(ReportWords.Propose, descriptor.Clause, values, isQuoted: true);
        Section(ReportWords.Answer, descriptor.Reply, values, isQuoted: true);
        Section(RuleWords.Measured, RuleWords.Of(MeasuredQuality.Of(descriptor.Id)), [], isQuoted: false);
        WriteExamples(rule);
        WriteParameters(rule);
    }

    private string Colon => language is Language.French ? "\u00A0: " : ": ";

    private string KindsOf(DiagnosticDescriptor descriptor) => descriptor.Applies.IsDefaultOrEmpty
        ? RuleWords.AppliesToAll.Say(language)
        : string.Join(", ", descriptor.Applies.Select(kind => ReportWords.Of(kind).Say(language).ToLowerInvariant()));

    private void Section(LocalizedText label, LocalizedText? text, ImmutableArray<MessageArgument> values, bool isQuoted)
    {
        if (text is not { } given || string.IsNullOrWhiteSpace(given.In(language)))
            return;

        var words = VisibleText.Of(MessageFormatter.Format(given, language, values));
        page.Line(page.Ink.Bold(label.Say(language)));
        page.Paragraph(isQuoted ? ReportWords.Quote(words, language) : words, 2);
        page.Line();
    }

    private void WriteExamples(RulePage rule)
    {
        var examples = rule.Examples.Where(example => example.Language == language).ToList();
        WriteExamples(RuleWords.Flagged, examples.Where(example => example.IsFlagged));
        WriteExamples(RuleWords.NotFlagged, examples.Where(example => !example.IsFlagged));
    }

    private void WriteExamples(LocalizedText label, IEnumerable<RuleExample> examples)
    {
        var isFirst = true;
        foreach (var example in examples)
        {
            if (isFirst)
                page.Line(page.Ink.Bold(label.Say(language)));
            isFirst = false;
            var text = example.Marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
            page.Hanging("  – ", 4, ReportWords.Quote(VisibleText.Of(text), language) + SettingsOf(example));
        }

        if (!isFirst)
            page.Line();
    }

    // What the user has to have said for the example to hold: " (expertise.refuse: print)".
    private static string SettingsOf(RuleExample example) =>
        example.Settings.IsEmpty ? "" : $" ({string.Join("; ", example.Settings.Select(setting => $"{setting.Key}: {setting.Value}"))})";

    private void WriteParameters(RulePage rule)
    {
        if (rule.Parameters.IsDefaultOrEmpty)
            return;

        page.Line(page.Ink.Bold(RuleWords.Parameters.Say(language)));
        foreach (var parameter in rule.Parameters)
            page.Line($"  {parameter.Name}: {parameter.Default}");
        page.Line();
    }
}
