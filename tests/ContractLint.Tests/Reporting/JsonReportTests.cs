using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void Whatever_a_document_holds_the_report_is_valid_JSON() =>
        Gen.Select(Gen.Char[char.MinValue, char.MaxValue].Array[1, 30], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((characters, start, length) =>
        {
            var text = new string(characters);
            var report = Report(text, new(start, length), text, suppressed: false);
            return Parse(Write(report, lines: false)) && Parse(Write(report, lines: true)) && Write(report, lines: true).IndexOf('\n', StringComparison.Ordinal) == Write(report, lines: true).Length - 1;
        });

    [Fact]
    public void An_accepted_finding_stays_and_says_so()
    {
        Write(Report("Text.", new(0, 4), "name", suppressed: true), lines: true).ShouldContain("\"suppressed\":true");
        Write(Report("Text.", new(0, 4), "name", suppressed: false), lines: true).ShouldNotContain("suppressed");
    }

    [Fact]
    public void A_document_that_could_not_be_opened_says_why_in_both_languages()
    {
        using var stream = new MemoryStream();
        var report = new JsonLinesReport(stream, ReportOptions.Default);
        report.AddFailure(new("a.pdf", new("gone", "parti")));
        report.Finish();
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("{\"file\":\"a.pdf\",\"error\":{\"en\":\"gone\",\"fr\":\"parti\"}}\n");
    }

    private static bool Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Object;
    }

    private static string Write(LintReport report, bool lines)
    {
        using var stream = new MemoryStream();
        if (lines)
        {
            var writer = new JsonLinesReport(stream, ReportOptions.Default);
            writer.Add(report);
            writer.Finish();
        }
        else
        {
            using var writer = new JsonReport(stream, ReportOptions.Default);
            writer.Add(report);
            writer.Finish();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LintReport Report(string content, TextSpan trigger, string name, bool suppressed)
    {
        var text = LocalizedText.Same(content);
        var rule = new DiagnosticDescriptor("CL1001", "x", text, text, text, text, null, null, RuleGroup.Core, DiagnosticSeverity.Info, [], SpanKind.Sentence);
        var finding = new Diagnostic(rule, trigger, trigger, DiagnosticSeverity.Info, null, Language.English, ImmutableArray<MessageArgument>.Empty) { IsSuppressed = suppressed };
        var tree = new DocumentTree(name, new(content), new(NodeKind.Document, new(0, content.Length), []), OriginMap.Empty);
        return new(new(tree, SemanticOptions.Default), [finding], [], Verdict.Accept, 1, true);
    }
}
