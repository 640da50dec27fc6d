using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class ConfigurationTests
{
    private const string Faulty =
        """
        profil: strict
        hours:
          strat: "09:00"
          end: tard
        rules:
          CL3001: eror
          non-compet: off
        signature: Alix
        signature: Sacha
        """;

    private const string Own =
        """
        profile: freelance-uk
        language: fr
        fail-on: warning
        hours: {start: "08:30", end: "17:30"}
        expertise.accept: [seo, web]
        rules:
          CL7001: hidden
        """;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_mistake_is_told_at_its_place(string language)
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", Faulty);

        var result = cli.In(cli.Folder).Run("lint", cli.Write("a.md", "text"), "--ui-language", language);

        result.Code.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldMatchGolden($"config-errors.{language}.txt");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Settings_are_shown_with_their_origin(string language)
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", Own);

        var result = cli.In(cli.Folder).Run("lint", "--show-settings", "--ui-language", language, "--side", "client");

        result.Code.ShouldBe(0);
        result.Output.ShouldMatchGolden($"show-settings.{language}.txt");
    }

    [Fact]
    public void Settings_are_shown_to_programs_too()
    {
        using var cli = new Shell();
        cli.In(cli.Folder).Run("lint", "--show-settings", "--format", "json").Output.ShouldMatchGolden("show-settings.json");
    }

    [Fact]
    public void The_nearest_file_going_up_is_the_one()
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", "side: client");
        cli.Write("home/contractlint/contractlint.yml", "side: nobody");
        cli.Write("jobs/acme/readme.txt", "");

        SideIn(cli.With("XDG_CONFIG_HOME", cli.PathOf("home")).In(cli.PathOf("jobs/acme"))).ShouldBe("client");
        SideIn(cli, "--no-config").ShouldBe("provider");
        SideIn(cli, "--config", cli.Write("other.yml", "side: provider")).ShouldBe("provider");
        SideIn(cli, "--side", "provider").ShouldBe("provider");
    }

    [Fact]
    public void Without_one_it_is_the_users_own()
    {
        using var cli = new Shell();
        cli.Write("home/contractlint/contractlint.yml", "side: client");

        SideIn(cli.With("XDG_CONFIG_HOME", cli.PathOf("home")).With("APPDATA", cli.PathOf("home"))).ShouldBe("client");
    }

    [Fact]
    public void A_report_names_the_file_and_says_that_it_leaves_rules_out()
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", "rules: {CL3001: off}");
        var document = cli.Write("a.md", "text");

        cli.In(cli.Folder).Run(document, "--ui-language", "en").OutputLines[0].ShouldBe("Settings: contractlint.yml, which leaves rules out (--show-settings)");
        var concise = cli.Run(document, "--ui-language", "fr", "--format", "concise");
        concise.ErrorLines[0].ShouldBe("contractlint\u00A0: Réglages\u00A0: contractlint.yml, qui écarte des règles (--show-settings)");
        concise.Output.ShouldNotContain("contractlint.yml");
        cli.Run(document, "--format", "json").Error.ShouldBeEmpty();
    }

    [Fact]
    public void The_file_decides_what_the_command_leaves_open()
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", Own);
        var document = cli.Write("a.md", "Pour le Client, les factures sont payées à soixante jours.");

        cli.In(cli.Folder).Run(document).Output.ShouldContain("Contrat, en français");
        cli.Run(document).Code.ShouldBe(1);
        cli.Run(document, "--fail-on", "never", "--ui-language", "en").Output.ShouldContain("Contract, in French");
    }

    [Theory]
    [InlineData("--config absent.yml", "absent.yml")]
    [InlineData("--config contractlint.yml --no-config", "--no-config")]
    public void A_configuration_that_cannot_be_used_is_a_usage_error(string options, string expected)
    {
        using var cli = new Shell();
        var result = cli.In(cli.Folder).Run(["lint", "a.md", .. options.Split(' ')]);

        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain(expected);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told()
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", [0x73, 0xE9]);

        cli.In(cli.Folder).Run("lint", "a.md", "--ui-language", "en").ErrorLines.ShouldHaveSingleItem().ShouldEndWith("the file is not UTF-8.");
    }

    [Fact]
    public void Records_do_not_depend_on_the_folder_they_are_answered_in()
    {
        using var cli = new Shell();
        cli.Write("contractlint.yml", "side: nobody");

        cli.In(cli.Folder).RunWith("""{"id": 1, "text": "text"}""", "lint", "--records", "-").Code.ShouldBe(0);
    }

    [Fact]
    public void The_schema_is_printed()
    {
        using var cli = new Shell();
        cli.Run("rules", "--format", "schema").Output.ShouldStartWith("{\n  \"$schema\"");
    }

    private static string SideIn(Shell cli, params string[] options)
    {
        var result = cli.Run(["lint", "--show-settings", "--ui-language", "en", .. options]);
        return result.OutputLines.Single(line => line.StartsWith("side ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
    }
}
