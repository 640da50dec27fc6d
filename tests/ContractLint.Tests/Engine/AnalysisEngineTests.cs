using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Rules;
using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Engine;

public sealed class AnalysisEngineTests
{
    private static readonly AnalyzerConfig Strict = AnalyzerConfig.Default with { Profile = Profile.Strict };

    [Fact]
    public void Findings_come_in_the_order_of_the_text_then_of_the_ids() =>
        Run("A red hat. A blue hat.", null, Rule("CL3002", "blue hat"), Rule("CL3001", "hat"), Rule("CL3003", "red"))
            .Show().ShouldBe("CL3003:red | CL3001:hat | CL3002:blue hat | CL3001:hat");

    [Fact]
    public void A_heading_only_names_a_subject_unless_the_block_reads_headings()
    {
        var rule = Rule("CL3001", "red hat");
        var reading = rule with { Phrases = [.. rule.Phrases.Select(block => block with { ReadsHeadings = true })] };

        Run("1. Red hat\n\nNothing here.", null, rule).Show().ShouldBe("");
        Run("1. Red hat\n\nNothing here.", null, reading).Show().ShouldBe("CL3001:Red hat");
    }

    [Theory]
    [InlineData("", "", "CL3001 CL3002 CL4001")]
    [InlineData("CL3", "", "CL3001 CL3002")]
    [InlineData("cl3001", "", "CL3001")]
    [InlineData("rule-cl4001", "", "CL4001")]
    [InlineData("", "CL3", "CL4001")]
    [InlineData("CL3", "CL3002", "CL3001")]
    [InlineData("CL9", "", "")]
    public void Rules_are_selected_and_ignored_by_id_prefix_or_name(string select, string ignore, string expected)
    {
        var config = Strict with { Select = [.. Split(select)], Ignore = [.. Split(ignore)] };
        var report = Run("A red hat.", config, Rule("CL3001", "red"), Rule("CL3002", "red"), Rule("CL4001", "red"));

        string.Join(' ', report.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Profile.Strict, DiagnosticSeverity.Error)]
    [InlineData(Profile.FreelanceFr, DiagnosticSeverity.Info)]
    [InlineData(Profile.TemplateCi, DiagnosticSeverity.Warning)]
    public void The_profile_sets_the_severity(Profile profile, DiagnosticSeverity expected)
    {
        var rule = Rule("CL3001", "red", severity: DiagnosticSeverity.Error);
        rule = rule with { Descriptor = rule.Descriptor with { FreelanceSeverity = DiagnosticSeverity.Info, TemplateSeverity = DiagnosticSeverity.Warning } };

        Run("A red hat.", Strict with { Profile = profile }, rule).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(expected);
    }

    [Fact]
    public void A_block_may_have_a_severity_of_its_own_and_the_gravest_speaks_for_the_sentence()
    {
        var rule = Rule("CL3001", "red", severity: DiagnosticSeverity.Warning);
        rule = rule with { Phrases = [.. rule.Phrases, Block(PhraseRole.Find, "hat") with { Severity = DiagnosticSeverity.Error }] };
        var finding = Run("A red hat.", null, rule).Diagnostics.ShouldHaveSingleItem();

        finding.Severity.ShouldBe(DiagnosticSeverity.Error);
        finding.Explanation!.Phrase.ShouldBe("hat");
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Hidden, DiagnosticSeverity.Hidden)]
    public void A_guard_lowers_one_level_and_never_below_info(DiagnosticSeverity severity, DiagnosticSeverity expected)
    {
        var finding = Run("Each party shall not compete.", null, Rule("CL3001", "compete", severity: severity, guards: Guard.Mutuality)).Diagnostics.ShouldHaveSingleItem();

        finding.Severity.ShouldBe(expected);
        finding.Party.ShouldBe(Role.Both);
        finding.Explanation!.Guards.ShouldHaveSingleItem().ShouldBe(new(Guard.Mutuality, true));
    }

    [Fact]
    public void A_sentence_or_a_clause_is_reported_once()
    {
        const string Text = "1. Hats\n\n1.1 A red hat and a red coat. A red shoe.\n\n1.2 A red bag.";

        Run(Text, null, Rule("CL3001", "red (hat | coat | shoe | bag)")).Show().ShouldBe("CL3001:red hat | CL3001:red shoe | CL3001:red bag");
        Run(Text, null, Rule("CL3001", "red (hat | coat | shoe | bag)", SpanKind.Clause)).Show().ShouldBe("CL3001:red hat | CL3001:red bag");
    }

    [Fact]
    public void Overlapping_wordings_make_one_trigger() =>
        Run("A big red hat here.", null, Rule("CL3001", "big red\nred hat")).Show().ShouldBe("CL3001:big red hat");

    [Fact]
    public void A_rule_silences_those_it_beats_on_the_same_words_only()
    {
        var special = Rule("CL3001", "red hat") with { Beats = ["CL3002"] };

        Run("A red hat. A blue hat.", null, special, Rule("CL3002", "hat"), Rule("CL3003", "hat")).Show()
            .ShouldBe("CL3001:red hat | CL3003:hat | CL3002:hat | CL3003:hat");
    }

    [Theory]
    [InlineData(PhraseRole.UnlessInSentence, "A red hat, said blue. A red coat.", "CL3001:red")]
    [InlineData(PhraseRole.UnlessInClause, "A red hat. It is blue.", "")]
    [InlineData(PhraseRole.UnlessInClause, "A red hat.\n\nIt is blue.", "CL3001:red")]
    public void A_veto_holds_in_its_sentence_or_clause(PhraseRole role, string text, string expected)
    {
        var rule = Rule("CL3001", "red");
        Run(text, null, rule with { Phrases = [.. rule.Phrases, Block(role, "blue")] }).Show().ShouldBe(expected);
    }

    [Fact]
    public void A_rule_that_fails_is_one_finding_and_the_others_run()
    {
        ImmutableArray<RulePage> pages = [Rule("CL3001", "red"), Rule("CL3002", "red"), Rule("CL3003", "hat")];
        var broken = new AnalyzerStub(pages[1].Descriptor, _ => throw new InvalidOperationException("broken"));
        var report = Run("A red hat.", DocumentKind.Contract, null, [broken], pages);

        report.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).Order().ShouldBe(["CL0001", "CL3001", "CL3003"]);
        report.Diagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "CL0001").MessageIn(ContractLint.Text.Language.English).ShouldContain("CL3002");
    }

    [Fact]
    public void A_cancelled_analysis_ends()
    {
        ImmutableArray<RulePage> pages = [Rule("CL3001", "red")];
        var cancelled = new AnalyzerStub(pages[0].Descriptor, _ => throw new OperationCanceledException());

        Should.Throw<OperationCanceledException>(() => Run("A red hat.", DocumentKind.Contract, null, [cancelled], pages));
    }

    [Fact]
    public void A_class_is_told_what_its_blocks_found_and_what_was_set()
    {
        var page = Rule("CL3001", "red") with { Parameters = [new("hats.max", "3")] };
        page = page with { Phrases = [page.Phrases[0] with { Name = "hats" }] };
        var stub = new AnalyzerStub(page.Descriptor, context =>
        {
            context.Number("hats.max").ShouldBe(3);
            foreach (var match in context.MatchesOf("hats"))
                context.Report(match, match);
            context.ReportPositive(new("fine", "bien"), default);
        });
        var report = Run("A red hat.", DocumentKind.Contract, null, [stub], [page]);

        report.Show().ShouldBe("CL3001:red");
        report.Positives.ShouldHaveSingleItem().Text.En.ShouldBe("fine");
    }

    [Theory]
    [InlineData(DocumentKind.Contract, false, "CL3001 CL3002")]
    [InlineData(DocumentKind.Unknown, false, "CL3001")]
    [InlineData(DocumentKind.Contract, true, "CL3001")]
    [InlineData(DocumentKind.Brief, false, "")]
    public void Document_rules_need_a_document_and_all_rules_a_kind_that_fits(DocumentKind kind, bool isFragment, string expected)
    {
        ImmutableArray<RulePage> pages = [Rule("CL3001", "red"), Rule("CL3002", "red", SpanKind.Document)];
        pages = [.. pages.Select(page => page with { Descriptor = page.Descriptor with { Applies = [DocumentKind.Contract] } })];
        var report = Run("A red hat.", kind, null, [], pages, isFragment);

        string.Join(' ', report.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).Order()).ShouldBe(expected);
    }

    [Fact]
    public void A_heading_sets_no_rule_off_but_one_of_the_document()
    {
        const string Text = "1. Red hats\n\n1.1 Nothing else is said here.";

        Run(Text, null, Rule("CL3001", "red")).Show().ShouldBe("");
        Run(Text, null, Rule("CL3001", "red", SpanKind.Document)).Show().ShouldBe("CL3001:Red");
    }

    [Fact]
    public void One_model_and_one_engine_serve_many_threads_alike()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 60).Select(i => $"The Contractor shall not wear red hat {i}. Each party may."));
        var pages = ImmutableArray.Create(Rule("CL3001", "<provider> <forbid> ..4 hat", guards: [Guard.Negation, Guard.Direction]), Rule("CL3002", "<both>"));
        var model = Semantics.SemanticTestSupport.ModelOf(text, DocumentKind.Contract);
        var engine = new AnalysisEngine(pages, [], Strict);
        var expected = Prints(new AnalysisEngine(pages, [], Strict).Analyze(Semantics.SemanticTestSupport.ModelOf(text, DocumentKind.Contract), [], 1, true, CancellationToken.None));
        var found = new string[4];

        Parallel.For(0, 4, i => found[i] = Prints(engine.Analyze(model, [], 1, true, CancellationToken.None)));

        expected.Length.ShouldBeGreaterThan(1000);
        found.ShouldAllBe(prints => prints == expected);

        static string Prints(LintReport report) => string.Join('\n', report.Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Trigger} {diagnostic.Severity} {diagnostic.Party} {diagnostic.Fingerprint}"));
    }

    private static string[] Split(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
