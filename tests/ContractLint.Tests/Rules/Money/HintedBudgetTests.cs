using ContractLint.Configuration;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Money;

/// <summary>CL2010: a budget that is only hinted at is a question still, unless the user takes it for an answer.</summary>
public sealed class HintedBudgetTests
{
    [Theory]
    [InlineData(Language.French, "Nous cherchons un prestataire pour refaire notre site. Budget à définir ensemble.", "Budget à définir")]
    [InlineData(Language.French, "Nous cherchons un prestataire pour refaire notre site. Nous avons un petit budget.", "petit budget")]
    [InlineData(Language.English, "We are looking for a freelancer for our site. The budget is flexible.", "budget is flexible")]
    public void A_hint_is_the_nearest_thing(Language language, string brief, string hint)
    {
        MissingBudgets.SetAside(brief, language).ShouldBe(hint);

        var trusting = AnalyzerConfig.Default with
        {
            Kind = DocumentKind.Brief,
            DocumentLanguage = language,
            Select = ["CL2010"],
            Settings = [ContractLinter.Settings.Read("budget.weakCountsAs", "true").ShouldNotBeNull()],
        };
        new ContractLinter(trusting).LintText(brief, "brief.txt", cancellationToken: TestContext.Current.CancellationToken).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_that_is_none_comes_nearer_than_a_hint() =>
        MissingBudgets.SetAside("Nous cherchons un prestataire. Budget flexible. Notre panier moyen est de 49 €.", Language.French).ShouldBe("panier moyen est de 49 €");
}
