using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Markdown;
using ContractLint.Formats.PlainText;
using ContractLint.Reporting;
using ContractLint.Reporting.Html;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Tests.Reporting.Html;

/// <summary>Reports made by hand for the page's tests: a text, and points wherever a test wants them.</summary>
internal static class HtmlSamples
{
    public static DocumentTree PlainText(string text, string name = "contrat.txt") => PlainTextReader.FromText(text, name);

    public static DocumentTree Markdown(string text, string name = "contrat.md") => MarkdownReader.FromText(text, name);

    public static LintReport Report(DocumentTree tree, params ReadOnlySpan<Diagnostic> findings) =>
        new(new(tree, SemanticOptions.Default), [.. findings], [], findings.Length > 0 ? Verdict.Negotiate : Verdict.Accept, 1, tree.Text.Length > 0);

    public static Diagnostic Finding(TextSpan trigger, DiagnosticSeverity severity = DiagnosticSeverity.Warning, string words = "Words", string id = "CL3001")
    {
        var text = LocalizedText.Same(words);
        var rule = new DiagnosticDescriptor(id, "rule", text, text, LocalizedText.Same($"Why {words}"), LocalizedText.Same($"Do {words}"), LocalizedText.Same($"Clause {words}"), LocalizedText.Same($"Reply {words}"), RuleGroup.Core, severity, [], SpanKind.Sentence);
        return new(rule, trigger, trigger, severity, null, Language.English, ImmutableArray<MessageArgument>.Empty);
    }

    /// <summary>The trigger on a wording of the text.</summary>
    public static TextSpan On(DocumentTree tree, string words) => new(tree.Text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length);

    public static RenderedPage Render(LintReport report, ReportOptions? options = null) => Render([report], options);

    public static RenderedPage Render(IEnumerable<LintReport> reports, ReportOptions? options = null)
    {
        using var output = new StringWriter();
        var writer = new HtmlReport(output, options ?? ReportOptions.Default);
        foreach (var report in reports)
            writer.Add(report);
        writer.Finish();
        return new(output.ToString());
    }
}
