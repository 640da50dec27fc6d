using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>Labelled texts in, figures out.</summary>
public sealed class EvaluateTests
{
    private const string Units = """
        {"id": "a", "lang": "en", "kind": "brief", "rule": "CL2001", "text": "Before we choose an agency, please send us a free SEO audit of our shop."}
        {"id": "b", "lang": "en", "kind": "brief", "rule": null, "hardNegativeFor": ["CL2001"], "guard": "G8", "text": "We will pay 900 euros for the SEO audit of our shop."}
        {"id": "c", "lang": "en", "kind": "contract", "rule": "CL3001", "trigger": false, "familyId": "f1", "text": "The ladder you climb with us leads up no other wall in this town."}

        {"id": "d", "lang": "fr", "kind": "contract", "rule": "CL3001", "familyId": "f2", "text": "Le Prestataire s'interdit de travailler pour tout concurrent du Client pendant deux ans."}
        {"id": "e", "lang": "fr", "kind": "brief", "rule": null, "hardNegativeFor": [], "text": "La boutique ouvre à neuf heures et vend du fil et des boutons."}

        """;

    [Theory]
    [InlineData("en", "pretty")]
    [InlineData("fr", "pretty")]
    [InlineData("en", "markdown")]
    [InlineData("en", "json")]
    public void Figures_are_told_in_every_form(string language, string format)
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.RunWith(Units, "evaluate", "-", "--format", format, "--ui-language", language);

        result.Code.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldMatchGolden($"evaluate.{language}.{format}");
    }

    [Fact]
    public void What_is_right_wrong_and_missed_is_counted()
    {
        using var cli = new Shell { UsesLibrary = true };
        using var json = JsonDocument.Parse(cli.RunWith(Units, "evaluate", "-", "--format", "json").Output);
        var rules = json.RootElement.GetProperty("overall").EnumerateArray().Single(row => row.GetProperty("language").GetString() is "en" && row.GetProperty("origin").GetString() is "rules");

        rules.GetProperty("right").GetInt32().ShouldBe(1);
        rules.GetProperty("wrong").GetInt32().ShouldBe(0);
        rules.GetProperty("missed").GetInt32().ShouldBe(1);
        rules.GetProperty("innocent").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_folder_is_read_with_the_settings_beside_its_files()
    {
        const string Print = """{"id": "a", "lang": "en", "kind": "brief", "rule": "CL1001", "text": "Please design and print two thousand flyers."}""";
        using var cli = new Shell { UsesLibrary = true };
        cli.Write("plain/units.jsonl", Print);
        cli.Write("own/units.jsonl", Print);
        cli.Write("own/units.yml", "expertise.refuse: [print, graphic-design]\n");
        cli.Write("reader/deep/units.jsonl", Print);
        cli.Write("reader/reader.yml", "expertise.refuse: [print, graphic-design]\n");

        Found("plain").ShouldBe(0);
        Found("own").ShouldBe(1);
        Found("reader").ShouldBe(1);
        Found("own", "--no-config").ShouldBe(0);

        int Found(string folder, params string[] options)
        {
            using var json = JsonDocument.Parse(cli.Run(["evaluate", cli.PathOf(folder), "--no-ml", "--format", "json", .. options]).Output);
            return json.RootElement.GetProperty("overall").EnumerateArray().Last().GetProperty("right").GetInt32();
        }
    }

    [Fact]
    public void A_line_that_is_no_text_is_told_and_costs_no_other()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("units.jsonl", Units + "nonsense\n{\"id\": \"x\", \"text\": \"y\"}\n{\"id\": \"x\", \"lang\": \"fr\", \"text\": \"y\", \"label\": \"\\u001b[31mred\"}\n");
        var result = cli.Run("evaluate", path, "--ui-language", "en");

        result.Code.ShouldBe(3);
        result.Output.ShouldContain("5 texts");
        result.Error.ShouldContain("line 7 is no labelled text: it is not JSON.");
        result.Error.ShouldContain("line 8 is no labelled text: \"lang\" is missing.");
        result.Error.ShouldNotContain("\e");
        cli.Run("evaluate", path, "--ui-language", "fr").Error.ShouldContain("la ligne 7 n'est pas un texte étiqueté");
    }

    [Fact]
    public void Many_bad_lines_are_counted_not_listed()
    {
        using var cli = new Shell { UsesLibrary = true };
        var result = cli.Run("evaluate", cli.Write("cards.jsonl", string.Concat(Enumerable.Repeat("{}\n", 40))), "--ui-language", "en");

        result.Code.ShouldBe(3);
        result.Output.ShouldBeEmpty();
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(7);
        result.Error.ShouldContain("35 more lines");
    }

    [Fact]
    public void What_is_not_there_is_a_usage_error_or_told()
    {
        using var cli = new Shell { UsesLibrary = true };
        var empty = Directory.CreateDirectory(cli.PathOf("empty")).FullName;

        cli.Run("evaluate", "--ui-language", "en").Code.ShouldBe(2);
        cli.Run("evaluate", empty, "--ui-language", "en").Code.ShouldBe(2);
        cli.Run("evaluate", cli.PathOf("missing.jsonl"), "--ui-language", "en").Code.ShouldBe(3);
    }

    [Fact]
    public void A_faulty_configuration_beside_the_texts_is_told_with_its_place()
    {
        using var cli = new Shell { UsesLibrary = true };
        var path = cli.Write("units.jsonl", Units);
        cli.Write("units.yml", "profile: nowhere\n");
        var result = cli.Run("evaluate", path, "--ui-language", "en");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("units.yml:1:");
    }

    [Fact]
    public void The_figures_go_into_a_file()
    {
        using var cli = new Shell { UsesLibrary = true };
        var target = cli.PathOf("quality.md");
        var result = cli.RunWith(Units, "evaluate", "-", "--format", "markdown", "--output", target, "--ui-language", "en");

        result.Code.ShouldBe(0);
        result.Output.ShouldBeEmpty();
        File.ReadAllText(target).ShouldStartWith("# How good the findings are");
    }
}
