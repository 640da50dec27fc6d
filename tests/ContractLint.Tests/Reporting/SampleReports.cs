using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Tests.Reporting;

/// <summary>Reports made by hand: a document that says whatever a test likes, and findings in it.</summary>
internal static class SampleReports
{
    public static Diagnostic Finding(string words, TextSpan trigger, DiagnosticSeverity severity = DiagnosticSeverity.Error, string id = "CL1001")
    {
        var text = LocalizedText.Same(words);
        var rule = new DiagnosticDescriptor(id, "sample-rule", text, text, text, text, text, null, RuleGroup.Core, severity, [], SpanKind.Sentence);
        return new(rule, trigger, trigger, severity, null, Language.English, []) { Fingerprint = "0123456789abcdef" };
    }

    /// <summary>A report about a text file: each character of the text is where it stands in the file.</summary>
    public static LintReport Of(string name, string content, params Diagnostic[] findings) => Of(name, content, isText: true, findings);

    public static LintReport Of(string name, string content, bool isText, params Diagnostic[] findings)
    {
        var lines = new List<OriginSegment>();
        var start = 0;
        foreach (var line in content.Split('\n'))
        {
            lines.Add(new(new(start, line.Length), new LineOrigin(lines.Count + 1, 1)));
            start += line.Length + 1;
        }

        var paragraph = new Node(NodeKind.Paragraph, new(0, content.Length), [new Node(NodeKind.Sentence, new(0, content.Length), [])]);
        var tree = new DocumentTree(name, new(content), new(NodeKind.Document, new(0, content.Length), [paragraph]), isText ? new([.. lines]) : OriginMap.Empty);
        return new(new(tree, SemanticOptions.Default), [.. findings], [], Verdict.Negotiate, 1, true);
    }

    public static string Write(Func<TextWriter, IReportWriter> form, params LintReport[] reports)
    {
        using var output = new StringWriter();
        var writer = form(output);
        foreach (var report in reports)
            writer.Add(report);
        writer.Finish();
        return output.ToString();
    }

    public static string WriteBytes(Func<Stream, IReportWriter> form, params LintReport[] reports)
    {
        using var output = new MemoryStream();
        var writer = form(output);
        foreach (var report in reports)
            writer.Add(report);
        writer.Finish();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
