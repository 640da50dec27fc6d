using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class CharterTests
{
    private const string Settings = """
        expertise.accept: [web, content-strategy, seo]
        expertise.refuse: [graphic-design, print, it-support]
        ethics.sectors: [tobacco, weapons]
        hours.start: "09:00"
        hours.end: "18:30"
        signature: Camille Dubreuil
        links.services: https://studio.example/services
        links.projects: https://studio.example/projets
        profile.projectRange: 3000-8000 EUR
        """;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_charter_says_what_the_user_has_said(string language)
    {
        using var cli = new Shell { UsesLibrary = true };
        var settings = cli.Write("contractlint.yml", Settings);
        var markdown = cli.Run("charter", "--config", settings, "--ui-language", language);

        markdown.Code.ShouldBe(0, markdown.Error);
        markdown.Output.ShouldMatchGolden($"charter.{language}.md");
        cli.Run("charter", "--config", settings, "--ui-language", language, "--format", "html").Output.ShouldMatchGolden($"charter.{language}.html");
    }

    [Fact]
    public void What_the_user_takes_or_has_switched_off_is_no_refusal()
    {
        using var cli = new Shell { UsesLibrary = true };
        var settings = cli.Write("contractlint.yml", "expertise.accept: [it-support]\nrules:\n  CL2011: off\n");
        var page = cli.Run("charter", "--config", settings, "--ui-language", "en").Output;

        page.ShouldNotContain("printers");
        page.ShouldNotContain("no budget");
        page.ShouldContain("I do no unpaid work");
    }

    [Fact]
    public void Without_a_configuration_nothing_personal_is_invented()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("charter", "--no-config", "--ui-language", "en");

        result.Code.ShouldBe(0);
        result.Output.ShouldNotContain("reached");
        result.Output.ShouldNotContain("My trades");
        result.Error.ShouldContain("contractlint init");
    }

    [Fact]
    public void A_charter_reads_no_document()
    {
        using var cli = new Shell { UsesLibrary = true };

        cli.Run("charter", "brief.txt", "--no-config", "--ui-language", "en").Code.ShouldBe(2);
    }
}
