using System.Text;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Reporting.Html;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

/// <summary>What is missing says, where it is explained, what was looked for and what came nearest.</summary>
public sealed class AbsenceReportTests
{
    private const string French = "Bonjour, nous cherchons un prestataire pour refaire notre boutique. Notre panier moyen est de 49 €. Merci de nous envoyer un devis.";
    private const string English = "Hello, we are looking for a freelancer to rebuild our site. Please send a quote.";

    [Fact]
    public void A_page_for_people_says_it_in_the_language_of_its_reader()
    {
        Pretty(French, Language.French).ShouldContain(
            "  Écarté     Un montant est donné, mais c'est ce que dépense un client\u00A0:\n             «\u00A0panier moyen est de 49 €\u00A0».\n");
        Pretty(French, Language.French).ShouldContain("  Cherché    Des montants en chiffres et en lettres");
        Pretty(English, Language.English).ShouldContain("  Looked for  Amounts in figures and words");
        Pretty(English, Language.English).ShouldContain("  Set aside   nothing that came near it\n");
    }

    [Fact]
    public void A_web_page_says_it_too()
    {
        var page = SampleReports.Write(output => new HtmlReport(output, Options(Language.French)), Lint(French));
        page.ShouldContain("<dt>Cherché</dt><dd>Des montants");
        page.ShouldContain("<dt>Écarté</dt><dd>Un montant est donné");
        page.ShouldContain("panier moyen est de 49");
    }

    [Fact]
    public void Machines_get_the_words_and_their_place()
    {
        var json = SampleReports.WriteBytes(output => new JsonLinesReport(output, Options(Language.English)), Lint(French));
        json.ShouldContain("\"searched\":{\"en\":\"Amounts in figures and words");
        json.ShouldContain("\"nearest\":{\"reason\":{\"en\":\"An amount is given, but it is what a customer spends.\"");
        json.ShouldContain("\"start\":74,\"end\":98,\"text\":\"panier moyen est de 49 €\"}");
        SampleReports.WriteBytes(output => new JsonLinesReport(output, Options(Language.English)), Lint(English)).ShouldNotContain("\"nearest\"");
    }

    [Fact]
    public void Nothing_is_said_where_nobody_asks_for_an_explanation() =>
        SampleReports.Write(output => new PrettyReport(output, Options(Language.French) with { Explain = false }), Lint(French)).ShouldNotContain("Cherché");

    private static string Pretty(string brief, Language language) => SampleReports.Write(output => new PrettyReport(output, Options(language)), Lint(brief));

    private static ReportOptions Options(Language language) => ReportOptions.Default with { Language = language, Explain = true };

    private static LintReport Lint(string brief) =>
        new ContractLinter(AnalyzerConfig.Default with { Kind = DocumentKind.Brief, Select = ["CL2010"] }).Lint(Encoding.UTF8.GetBytes(brief), "brief.txt");
}
