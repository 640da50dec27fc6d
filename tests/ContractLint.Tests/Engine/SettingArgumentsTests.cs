using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Engine;

public sealed class SettingArgumentsTests
{
    private static readonly SettingCatalog Catalog = new([]);

    [Theory]
    [InlineData("{hours.start}", "", "9~am", "9~h")]
    [InlineData("{hours.start}", "hours.start=8h30", "8:30~am", "8~h~30")]
    [InlineData("{timezone}", "", "[your time zone]", "[votre fuseau horaire]")]
    [InlineData("{timezone}", "timezone=Europe/Paris", "Paris", "Paris")]
    [InlineData("heure de {timezone}", "timezone=Europe/Amsterdam", "heure de Amsterdam", "heure d'Amsterdam")]
    [InlineData("{home.law}", "", "[governing law]", "[droit applicable]")]
    [InlineData("{home.law}", "home.law=France", "French law", "droit français")]
    [InlineData("{slots}", "", "[your slots]", "[vos créneaux]")]
    [InlineData("{slots}", "hours.start=9h hours.end=18h", "10~am or 3~pm, Monday to Friday", "10~h ou 15~h, du lundi au vendredi")]
    [InlineData("{slots}", "hours.start=14h hours.end=18h hours.days=mardi", "2:30~pm or 4:30~pm, Tuesday", "14~h~30 ou 16~h~30, le mardi")]
    [InlineData("{slots}", "hours.start=9h hours.end=9h30", "[your slots]", "[vos créneaux]")]
    [InlineData("{signature}", "", "[your name]", "[votre nom]")]
    [InlineData("{signature}", "signature=Alix", "Alix", "Alix")]
    [InlineData("{referral}", "profile.referrals=Alix,Sacha", "Alix or Sacha", "Alix ou Sacha")]
    [InlineData("{amount}", "profile.projectRange=3000-8000", "[amount]", "[montant]")]
    [InlineData("{profile.projectRange}", "profile.projectRange=3000-8000EUR", "3,000 to 8,000 euros", "3~000 à 8~000~euros")]
    [InlineData("{unknown.name}", "", "[unknown.name]", "[unknown.name]")]
    public void A_variable_says_what_the_user_said_and_shows_a_placeholder_for_the_rest(string text, string settings, string english, string french)
    {
        var finding = Run("A red hat.", settings, Rule(text));

        finding.MessageIn(Language.English).ShouldBe(english.Replace('~', '\u00A0'));
        finding.MessageIn(Language.French).ShouldBe(french.Replace('~', '\u00A0'));
    }

    [Theory]
    [InlineData("A red hat.", "pounds", "livres sterling")]
    [InlineData("A red hat costs 5,000 €, a blue one 6,000 €, a tie $10.", "euros", "euros")]
    public void The_currency_is_that_of_the_document_or_else_that_of_the_country(string text, string english, string french)
    {
        var finding = Run(text, "home.law=UK", Rule("{currency}"));

        finding.MessageIn(Language.English).ShouldBe(english);
        finding.MessageIn(Language.French).ShouldBe(french);
    }

    [Theory]
    [InlineData("", "No.")]
    [InlineData("profile.referrals=Alix", "No. Ask Alix.")]
    [InlineData("profile.insurance=Acme profile.referrals=Alix", "Insured. Ask Alix.")]
    [InlineData("reply.address=tu", "No. Tu.")]
    public void A_reply_has_the_wording_that_suits_the_user(string settings, string expected)
    {
        var rule = EngineTestSupport.Rule("CL3001", "red");
        rule = rule with
        {
            Descriptor = rule.Descriptor with { Reply = LocalizedText.Same("No.") },
            Conditionals =
            [
                new(ConditionalPart.Reply, Replaces: false, "profile.referrals", null, LocalizedText.Same("Ask {referral}.")),
                new(ConditionalPart.Reply, Replaces: true, "profile.insurance", null, LocalizedText.Same("Insured.")),
                new(ConditionalPart.Reply, Replaces: false, "reply.address", "tu", LocalizedText.Same("Tu.")),
            ],
        };

        Run("A red hat.", settings, rule).Reply.ShouldBe(expected);
    }

    [Theory]
    [InlineData("contract", "contract")]
    [InlineData("template", "No clause.")]
    public void A_clause_has_the_wording_that_suits_the_document(string kind, string expected)
    {
        var rule = EngineTestSupport.Rule("CL3001", "red");
        rule = rule with
        {
            Descriptor = rule.Descriptor with { Clause = LocalizedText.Same("No clause.") },
            Conditionals = [new(ConditionalPart.Clause, Replaces: true, "kind", kind, LocalizedText.Same(kind))],
        };

        Run("A red hat.", "", rule).Clause.ShouldBe(expected);
    }

    private static RulePage Rule(string message)
    {
        var rule = EngineTestSupport.Rule("CL3001", "red");
        return rule with { Descriptor = rule.Descriptor with { Message = LocalizedText.Same(message) } };
    }

    private static Diagnostic Run(string text, string settings, RulePage rule)
    {
        ImmutableArray<ChosenSetting> chosen = [.. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(setting => Catalog.Read(setting.Split('=')[0], setting.Split('=')[1]).ShouldNotBeNull(setting))];
        return EngineTestSupport.Run(text, AnalyzerConfig.Default with { Settings = chosen }, rule).Diagnostics.ShouldHaveSingleItem();
    }
}
