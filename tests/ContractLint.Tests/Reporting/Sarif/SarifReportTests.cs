using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Reporting.Sarif;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting.Sarif;

public sealed class SarifReportTests
{
    [Fact]
    public void Whatever_a_document_says_the_log_is_JSON_that_reads_back() =>
        Gen.Select(Gen.Char[char.MinValue, char.MaxValue].Array[1, 30], Gen.Int[0, 40], Gen.Int[0, 40]).Sample((characters, start, length) =>
        {
            var text = new string(characters);
            var result = Results(Run(SampleReports.Of(text, text, SampleReports.Finding(text, new(start, length)))))[0];
            var message = result.GetProperty("message").GetProperty("text").GetString()!;
            message.ShouldBe(VisibleText.Of($"{text} {text}").Replace("](", "] (", StringComparison.Ordinal));
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            region.GetProperty("startLine").GetInt32().ShouldBePositive();
            (region.GetProperty("endLine").GetInt32() - region.GetProperty("startLine").GetInt32()).ShouldBeGreaterThanOrEqualTo(0);
        });

    [Fact]
    public void All_rules_that_ran_are_listed_and_results_point_to_theirs()
    {
        var unfired = SampleReports.Finding("Unfired.", default, id: "CL1000").Descriptor;
        var options = new ReportOptions { Rules = [new(unfired, [])] };
        var run = Run(options, SampleReports.Of("a.md", "Text.", SampleReports.Finding("x", new(0, 4), id: "CL0001")));

        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["CL1000", "CL0001"]);
        Results(run)[0].GetProperty("ruleIndex").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_rule_says_how_precise_it_was_where_it_spoke_often_enough()
    {
        var rules = ContractLinter.Rules.Select(page => new ReportedRule(page.Descriptor, [])).ToList();
        var told = Run(new ReportOptions { Rules = [.. rules] }, SampleReports.Of("a.md", "Text.")).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        foreach (var rule in told)
        {
            var measured = MeasuredQuality.Of(rule.GetProperty("id").GetString()!);
            var properties = rule.GetProperty("properties");
            properties.TryGetProperty("precision", out var precision).ShouldBe(measured is { IsTelling: true });
            if (measured is { IsTelling: true })
            {
                precision.GetString().ShouldBeOneOf("very-high", "high", "medium", "low");
                properties.GetProperty("measuredPrecision").GetDouble().ShouldBe(measured.Precision, 0.006);
            }
        }

        told.Count(rule => rule.GetProperty("properties").TryGetProperty("precision", out _)).ShouldBePositive();
    }

    [Fact]
    public void A_long_description_is_cut_between_two_words()
    {
        var rule = SampleReports.Finding(string.Concat(Enumerable.Repeat("seven ", 300)), default).Descriptor;
        var run = Run(new ReportOptions { Rules = [new(rule, [])] }, SampleReports.Of("a.md", "Text."));
        var description = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("fullDescription").GetProperty("text").GetString()!;
        description.Length.ShouldBeLessThanOrEqualTo(1024);
        description.ShouldEndWith("seven …");
    }

    [Fact]
    public void The_gravest_come_first_and_accepted_ones_last_in_their_rank()
    {
        var run = Run(
            SampleReports.Of("a.md", "Text.", SampleReports.Finding("Note.", default, DiagnosticSeverity.Info), SampleReports.Finding("Accepted.", default) with { IsSuppressed = true }),
            SampleReports.Of("b.md", "Text.", SampleReports.Finding("Warning.", default, DiagnosticSeverity.Warning), SampleReports.Finding("Error.", default)));

        Results(run).Select(result => result.GetProperty("message").GetProperty("text").GetString()!.Split(' ')[0]).ShouldBe(["Error.", "Accepted.", "Warning.", "Note."]);
        Results(run).Select(result => result.TryGetProperty("suppressions", out _)).ShouldBe([false, true, false, false]);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(DiagnosticSeverity.Hidden, 1)]
    public void Hidden_findings_become_no_alert_unless_asked_for(DiagnosticSeverity? minimum, int expected)
    {
        var report = SampleReports.Of("a.md", "Text.", SampleReports.Finding("x", default, DiagnosticSeverity.Hidden));
        var results = Results(Run(new ReportOptions { MinSeverity = minimum }, report));
        results.Count.ShouldBe(expected);
        results.ShouldAllBe(result => result.GetProperty("level").GetString() == "none");
    }

    [Fact]
    public void A_file_that_could_not_be_opened_is_a_result_and_a_notification()
    {
        using var output = new MemoryStream();
        var writer = new SarifReport(output, ReportOptions.Default);
        writer.AddFailure(new("à lire.docx", new("there is no such file.", "ce fichier est introuvable.")));
        writer.Finish();
        using var log = JsonDocument.Parse(output.ToArray());
        var run = log.RootElement.GetProperty("runs")[0];

        Results(run).ShouldHaveSingleItem().GetProperty("message").GetProperty("text").GetString().ShouldBe("Not read: there is no such file.");
        var invocation = run.GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("%C3%A0%20lire.docx");
    }

    [Fact]
    public void A_document_without_text_is_never_clean()
    {
        var run = Run(SampleReports.Of("a.docx", " ") with { HasText = false, Coverage = 0 });
        Results(run).ShouldHaveSingleItem().GetProperty("level").GetString().ShouldBe("error");
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData(Language.English, "The run has 60001 findings. This file holds the 25000 gravest")]
    [InlineData(Language.French, "L'analyse compte 60001 points. Ce fichier contient les 25000 plus graves")]
    public void More_findings_than_GitHub_takes_keep_the_gravest_and_say_so(Language language, string notice)
    {
        var note = SampleReports.Finding("Note.", default, DiagnosticSeverity.Info);
        var many = SampleReports.Of("a.md", "Text.", [.. Enumerable.Repeat(note, 60_000), SampleReports.Finding("Error.", default)]);
        var run = Run(new ReportOptions { Language = language }, many);

        Results(run).Count.ShouldBe(25_000);
        Results(run)[0].GetProperty("level").GetString().ShouldBe("error");
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()!.ShouldStartWith(notice);
    }

    [Fact]
    public void The_message_is_in_the_language_asked_for_and_both_are_at_hand()
    {
        var rule = SampleReports.Finding("x", default).Descriptor with { Message = new("No budget.", "Aucun budget."), Advice = new("Ask.", "Demandez.") };
        var finding = SampleReports.Finding("x", default) with { Descriptor = rule };
        var run = Run(new ReportOptions { Language = Language.French }, SampleReports.Of("a.md", "Text.", finding));

        Results(run)[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("Aucun budget. Demandez.");
        Results(run)[0].GetProperty("properties").GetProperty("message").GetProperty("en").GetString().ShouldBe("No budget.");
    }

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static JsonElement Run(params LintReport[] reports) => Run(ReportOptions.Default, reports);

    private static JsonElement Run(ReportOptions options, params LintReport[] reports)
    {
        using var log = JsonDocument.Parse(SampleReports.WriteBytes(output => new SarifReport(output, options), reports));
        return log.RootElement.GetProperty("runs")[0].Clone();
    }
}
