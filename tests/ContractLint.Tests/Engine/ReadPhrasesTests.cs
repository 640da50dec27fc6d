using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Engine;

/// <summary>A class asks what the phrases of its own page and of pages that it reads have found.</summary>
public sealed class ReadPhrasesTests
{
    private const string Hats = "A red hat. No red hat for the Client. A blue hat.";

    private static readonly AnalyzerConfig Strict = AnalyzerConfig.Default with { Profile = Profile.Strict };

    [Fact]
    public void A_class_reads_what_another_page_finds_guards_applied() =>
        RunReader(Strict, Rule("CL3001", "red hat", guards: Guard.Negation)).Show().ShouldBe("CL3001:red hat | CL3002:red hat");

    [Fact]
    public void A_rule_that_is_off_is_read_and_says_nothing() =>
        RunReader(Strict with { Ignore = ["CL3001"] }, Rule("CL3001", "red hat", guards: Guard.Negation)).Show().ShouldBe("CL3002:red hat");

    [Fact]
    public void A_rule_that_does_not_exist_found_nothing() =>
        RunReader(Strict).Show().ShouldBe("");

    [Fact]
    public void A_page_says_what_its_class_reads()
    {
        var page = Rule("CL3002", "hat");
        var reader = new AnalyzerStub(page.Descriptor, context => context.PhrasesOf("CL3001"));

        Run(Hats, DocumentKind.Contract, Strict, [reader], [Rule("CL3001", "red hat"), page]).Diagnostics.ShouldContain(diagnostic => diagnostic.Descriptor.Id == "CL0001");
    }

    [Fact]
    public void A_class_reports_its_own_phrases_at_another_level_and_leaves_named_blocks_aside()
    {
        var page = Rule("CL3001", "red hat");
        page = page with { Phrases = [.. page.Phrases, Block(PhraseRole.Find, "blue hat") with { Name = "blue" }] };
        var reader = new AnalyzerStub(page.Descriptor, context =>
        {
            foreach (var finding in context.Phrases.Findings)
                context.ReportFinding(finding, DiagnosticSeverity.Info);
        });

        var found = Run("A red hat. A blue hat.", DocumentKind.Contract, Strict, [reader], [page]).Diagnostics.ShouldHaveSingleItem();
        found.Severity.ShouldBe(DiagnosticSeverity.Info);
        found.Explanation.ShouldNotBeNull();
    }

    [Fact]
    public void Matches_are_asked_for_by_range()
    {
        var results = new PhraseResults(new Dictionary<string, ImmutableArray<TextSpan>> { ["x"] = [new(0, 2), new(5, 1), new(5, 3), new(9, 4)] }, () => []);

        results.MatchesIn("x", new(5, 4)).ShouldBe([new TextSpan(5, 1), new(5, 3)]);
        results.MatchesIn("x", new(1, 4)).ShouldBeEmpty();
        results.MatchesIn("y", new(0, 20)).ShouldBeEmpty();
    }

    private static LintReport RunReader(AnalyzerConfig config, params ImmutableArray<RulePage> others)
    {
        var page = Rule("CL3002", "hat") with { Reads = ["CL3001"] };
        var reader = new AnalyzerStub(page.Descriptor, context =>
        {
            foreach (var finding in context.PhrasesOf("CL3001").Findings)
                context.Report(finding.Span, finding.Trigger);
        });

        return Run(Hats, DocumentKind.Contract, config, [reader], [.. others, page]);
    }
}
