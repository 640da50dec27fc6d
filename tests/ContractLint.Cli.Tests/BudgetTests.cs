using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class BudgetTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_worked_example_is_told_with_its_accounts(string language)
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("budget", "--amount", "12 000 €", "--in-service", "2026-10-01", "--ui-language", language, "--no-config");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldMatchGolden($"budget.{language}.txt");
    }

    [Fact]
    public void A_note_goes_into_a_quote_as_Markdown()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.PathOf("note.md");
        var result = cli.Run("budget", "--amount", "12k€", "--expenses", "2000", "--site", "active", "--regime", "association", "--ui-language", "fr", "--format", "markdown", "--output", path, "--no-config");

        result.Code.ShouldBe(0, result.Error);
        File.ReadAllText(path).ShouldMatchGolden("budget.fr.md");
    }

    [Fact]
    public void Machines_get_the_figures()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("budget", "--amount", "12000", "--site", "active", "--in-service", "2026-10-01", "--format", "json", "--no-config");

        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        root.GetProperty("vat").GetDecimal().ShouldBe(2_400);
        root.GetProperty("plans")[0].GetProperty("schedule").EnumerateArray().Select(year => year.GetProperty("charge").GetDecimal()).ShouldBe([1_000, 4_000, 4_000, 3_000]);
        root.GetProperty("treatments")[0].GetProperty("firstYearEnd")[0].GetProperty("account").GetString().ShouldBe("6811");
    }

    [Fact]
    public void The_price_is_read_in_a_document()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("brief.txt", "Bonjour,\n\nNotre SARL veut une boutique en ligne. Le budget du site est de 9 000 € HT.\n");
        var result = cli.Run("budget", path, "--ui-language", "fr", "--no-config");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("9\u00A0000\u00A0€");
        result.Output.ShouldContain("Lu dans ");
        result.Output.ShouldContain("205  ");
        result.Output.ShouldNotContain("604  ");
    }

    [Theory]
    [InlineData("micro", "micro-entrepreneur")]
    [InlineData("private", "individual")]
    public void Who_keeps_no_such_accounts_gets_no_note(string regime, string word)
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("budget", "--amount", "3000", "--regime", regime, "--ui-language", "en", "--no-config");

        result.Code.ShouldBe(0);
        result.Output.ShouldContain(word);
        result.Output.ShouldNotContain("205");
    }

    [Fact]
    public void Outside_France_only_the_spread_is_told()
    {
        using var cli = new Shell { UsesLibrary = true };

        cli.Run("budget", "--amount", "12000", "--profile", "freelance-uk", "--ui-language", "en", "--no-config").Output.ShouldNotContain("205");
        cli.Run("budget", "--amount", "£12,000", "--ui-language", "en", "--no-config").Output.ShouldNotContain("205");
    }

    [Fact]
    public void Settings_are_used()
    {
        using var cli = new Shell { UsesLibrary = true };
        cli.Write("contractlint.yml", "vat.exempt: true\nbudget.years: [4]\nclientRegime: real\n");
        var result = cli.In(cli.Folder).Run("budget", "--amount", "4800", "--site", "passive", "--ui-language", "en");

        result.Output.ShouldNotContain("VAT (");
        result.Output.ShouldContain("4 years");
        result.Output.ShouldNotContain("3 years");
    }

    [Theory]
    [InlineData("--amount", "dear", "--amount needs a sum above zero")]
    [InlineData("--amount", "0", "--amount needs a sum above zero")]
    [InlineData("--vat", "120", "--vat needs a percentage")]
    [InlineData("--years", "3,40", "--years needs whole numbers")]
    [InlineData("--in-service", "1/10/2026", "--in-service needs a day")]
    [InlineData("--year-end", "13-40", "--year-end needs a month and a day")]
    [InlineData("--expenses", "20000", "--expenses cannot be more than the price")]
    public void A_wrong_value_is_one_clear_line(string option, string value, string message)
    {
        using var cli = new Shell { UsesLibrary = true };
        string[] price = option is "--amount" ? [] : ["--amount", "12000"];
        var result = cli.Run(["budget", .. price, option, value, "--ui-language", "en", "--no-config"]);

        result.Code.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Error.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public void Without_a_price_one_is_asked_for()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("brief.txt", "Bonjour, nous cherchons une rédactrice.\n");

        cli.Run("budget", "--ui-language", "en").Code.ShouldBe(2);
        var result = cli.Run("budget", path, "--ui-language", "en", "--no-config");
        result.Code.ShouldBe(3);
        result.Error.ShouldContain("--amount");
    }
}
