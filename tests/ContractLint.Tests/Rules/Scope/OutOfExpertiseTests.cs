using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Scope;

/// <summary>Whose trade it is, only the user's own lists say: the same brief is read by a web consultant, a graphic designer and somebody who has said nothing.</summary>
public sealed class OutOfExpertiseTests
{
    private const string LogoFr = "Il nous faudrait un logo et des cartes de visite.";
    private const string LogoEn = "We need a logo and some business cards.";
    private const string SeoFr = "Merci de réaliser un audit SEO de notre site.";
    private const string SeoEn = "Please carry out an SEO audit of our website.";

    private static readonly string[] WebConsultant = ["expertise.accept=[web, content-strategy, seo]", "expertise.refuse=[graphic-design, print, it-support]"];
    private static readonly string[] GraphicDesigner = ["expertise.accept=[graphic-design, print]", "expertise.refuse=[seo]"];

    [Theory]
    [InlineData(LogoFr)]
    [InlineData(LogoEn)]
    public void A_logo_is_outside_the_trade_of_a_web_consultant_only(string brief)
    {
        Found(brief, WebConsultant).Length.ShouldBe(1);
        Found(brief, GraphicDesigner).ShouldBeEmpty();
        Found(brief).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(SeoFr)]
    [InlineData(SeoEn)]
    public void An_SEO_audit_is_outside_the_trade_of_a_graphic_designer_only(string brief)
    {
        Found(brief, GraphicDesigner).Length.ShouldBe(1);
        Found(brief, WebConsultant).ShouldBeEmpty();
        Found(brief).ShouldBeEmpty();
    }

    [Fact]
    public void Trades_are_named_in_words_in_the_clause()
    {
        var finding = Found(LogoFr, WebConsultant).Single();

        Argument(finding, "refused").ShouldBe(new("graphic design and print", "graphisme et imprimerie"));
        Argument(finding, "accepted").ShouldBeNull();
    }

    [Fact]
    public void Trades_may_be_written_in_words() => Found(LogoFr, "expertise.refuse=[graphisme]").Length.ShouldBe(1);

    [Fact]
    public void A_word_that_is_no_trade_is_looked_for_as_it_is()
    {
        Found("Nous aimerions deux podcasts par mois.", "expertise.refuse=[podcast]").Length.ShouldBe(1);
        Found("Nous aimerions un logo.", "expertise.refuse=[podcast]").ShouldBeEmpty();
    }

    [Fact]
    public void What_one_accepts_wins()
    {
        Found("Merci de créer une landing page.", "expertise.refuse=[web]").Length.ShouldBe(1);
        Found("Merci de créer une landing page.", "expertise.refuse=[web]", "expertise.accept=[landing page]").ShouldBeEmpty();
    }

    [Fact]
    public void Work_of_ones_trade_is_good_news()
    {
        var report = Lint(SeoFr, WebConsultant);

        report.Positives.ShouldContain(fact => fact.Text.Fr == "Le travail demandé relève de vos métiers (référencement).");
    }

    [Fact]
    public void In_ones_own_proposal_it_is_ones_own_offer() =>
        Lint("Le Prestataire conçoit le logo.", WebConsultant, DocumentKind.Proposal).Diagnostics.Any(IsThisRule).ShouldBeFalse();

    private static Diagnostic[] Found(string text, params string[] settings) => [.. Lint(text, settings).Diagnostics.Where(IsThisRule)];

    private static bool IsThisRule(Diagnostic diagnostic) => diagnostic.Descriptor.Id == "CL1001";

    private static LocalizedText? Argument(Diagnostic finding, string name) =>
        finding.Arguments.Where(argument => argument.Name == name).Select(argument => (LocalizedText?)argument.Value).FirstOrDefault();

    private static LintReport Lint(string text, string[] settings, DocumentKind kind = DocumentKind.Brief)
    {
        var config = AnalyzerConfig.Default with
        {
            Kind = kind,
            Settings = [.. settings.Select(setting => setting.Split('=')).Select(parts => ContractLinter.Settings.Read(parts[0], parts[1]).ShouldNotBeNull())],
        };
        return new ContractLinter(config).LintText(text, "brief.txt", isFragment: true, TestContext.Current.CancellationToken);
    }
}
