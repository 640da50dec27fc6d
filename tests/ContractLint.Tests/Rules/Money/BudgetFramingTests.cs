using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Money;

public sealed class BudgetFramingTests
{
    [Theory]
    [InlineData("Nous refaisons notre boutique en ligne, budget de 12 000 € pour le site.", DiagnosticSeverity.Hidden)]
    [InlineData("Nous refaisons notre boutique en ligne, budget de 12 000 € pour le site. Nous retiendrons le moins cher.", DiagnosticSeverity.Info)]
    public void The_figure_is_shown_where_the_price_is_called_too_high(string text, DiagnosticSeverity severity)
    {
        var linter = new ContractLinter(AnalyzerConfig.Default with { Profile = Profile.FreelanceFr, Kind = DocumentKind.Brief });

        linter.LintText(text, "brief.txt", cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Single(diagnostic => diagnostic.Descriptor.Id == "CL2020").Severity.ShouldBe(severity);
    }

    [Fact]
    public void The_message_tells_the_cost_per_month()
    {
        var linter = new ContractLinter(AnalyzerConfig.Default with { Profile = Profile.Strict, Kind = DocumentKind.Brief });

        var report = linter.LintText("We need an online store; the budget for the website is €12,000.", "brief.txt", cancellationToken: TestContext.Current.CancellationToken);

        var finding = report.Diagnostics.First(diagnostic => diagnostic.Descriptor.Id == "CL2020");
        MessageFormatter.Format(finding.Descriptor.Message, Language.English, finding.Arguments).ShouldContain("€12,000 excluding VAT spread over 3 years is about €333 per month");
    }
}
