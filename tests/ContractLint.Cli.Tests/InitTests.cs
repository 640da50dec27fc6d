using ContractLint.Cli.Init;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class InitTests
{
    [Theory]
    [InlineData("fr", "seo, développement web\nimprimerie\nFrance\n\nmicro-entreprise\noui\nlundi au vendredi, tôt\ndu lundi au vendredi, 9h-18h\n3 000 à 8 000 €\n30 min\nAlix Martin\nvous\nexample.org/services\n\noui\n")]
    [InlineData("en", "seo, web development\nprint\nUK\n\nsole trader\nno\nMonday to Friday, early\nMonday to Friday, 9am to 6pm\n£3,000 to £8,000\n30 min\nAlix Martin\n\nexample.org/services\n\nyes\n")]
    public void Six_questions_make_a_file(string language, string answers)
    {
        using var cli = new Shell();
        var result = cli.In(cli.Folder).Types(answers).Run("init", "--here", "--ui-language", language);

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldMatchGolden($"init.{language}.txt");
        File.ReadAllText(cli.PathOf("contractlint.yml")).ShouldMatchGolden($"init.{language}.yml");
        cli.Run("lint", "--show-settings").Code.ShouldBe(0);
    }

    [Fact]
    public void Asked_again_the_answers_are_defaults_and_the_rest_stays()
    {
        using var cli = new Shell();
        var path = cli.Write("contractlint.yml", "# mine\nrules: {CL3001: off}\nsignature: Alix\nhours.start: 9h\nprofile.status: sole trader\n");
        var result = cli.In(cli.Folder).Types("yes\n\n\n\n\n-\n\n10am - 5pm\n\n\n\n\n\n\nyes\n").Run("init", "--here", "--ui-language", "en");

        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldContain("[Alix] >");
        File.ReadAllText(path).ShouldBe("# mine\nrules: {CL3001: off}\nsignature: Alix\nhours.start: \"10:00\"\n\n# Time from which you can no longer be reached.\nhours.end: \"17:00\"\n");
    }

    [Fact]
    public void A_file_that_is_there_is_shown_and_kept()
    {
        using var cli = new Shell();
        var path = cli.Write("contractlint.yml", "signature: Alix\n");
        var result = cli.In(cli.Folder).Types("\n").Run("init", "--here", "--ui-language", "en");

        result.Code.ShouldBe(0);
        result.Output.ShouldContain("signature: Alix");
        File.ReadAllText(path).ShouldBe("signature: Alix\n");
    }

    [Fact]
    public void A_faulty_file_is_left_alone()
    {
        using var cli = new Shell();
        var path = cli.Write("contractlint.yml", "signatur: Alix\n");
        var result = cli.In(cli.Folder).Types("\n").Run("init", "--here", "--ui-language", "en");

        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldBe(["contractlint.yml:1:1: unknown key 'signatur'. Did you mean 'signature'?"]);
        File.ReadAllText(path).ShouldBe("signatur: Alix\n");
    }

    [Fact]
    public void Answers_may_come_through_a_pipe()
    {
        using var cli = new Shell();
        var result = cli.In(cli.Folder).RunWith("seo\n\nFrance\n", "init", "--output", "mine.yml", "--ui-language", "en");

        result.Code.ShouldBe(0, result.Error);
        File.ReadAllText(cli.PathOf("mine.yml")).ShouldContain("profile: freelance-fr");
    }

    [Fact]
    public void Without_an_answer_nothing_is_written()
    {
        using var cli = new Shell();
        cli.In(cli.Folder).Types("\n\n\n").Run("init", "--here", "--ui-language", "en").Output.ShouldContain("nothing written");

        File.Exists(cli.PathOf("contractlint.yml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "--here", "init asks questions")]
    [InlineData("\n", "--here --output a.yml", "exclude each other")]
    [InlineData("\n", "here", "takes no argument")]
    [InlineData("\n", "", "names no folder")]
    public void What_cannot_be_done_is_one_line(string input, string options, string expected)
    {
        using var cli = new Shell();
        var result = cli.In(cli.Folder).RunWith(input, ["init", "--ui-language", "en", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain(expected);
    }

    [Fact]
    public void An_answer_through_a_pipe_that_is_not_understood_ends_the_questions()
    {
        using var cli = new Shell();
        var result = cli.In(cli.Folder).RunWith("seo\n\nAtlantis\n", "init", "--here", "--ui-language", "en");

        result.Code.ShouldBe(2);
        result.Output.ShouldContain("This needs a country");
        File.Exists(cli.PathOf("contractlint.yml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("9h-18h", "9h", "18h", "")]
    [InlineData("9-18", "9h", "18h", "")]
    [InlineData("9am to 6pm", "9am", "6pm", "")]
    [InlineData("9 a.m. to 6:30 p.m.", "9am", "6:30pm", "")]
    [InlineData("du lundi au vendredi, de 9 h à 18 h 30", "9h", "18h30", "du lundi au vendredi")]
    [InlineData("mon-fri 9:00-17:30", "9:00", "17:30", "mon - fri")]
    [InlineData("9h-12h et 14h-18h", "9h", "18h", "")]
    [InlineData("lundi", null, null, "lundi")]
    public void Hours_are_cut_into_days_and_times(string written, string? start, string? end, string days) => HoursText.Split(written).ShouldBe((start, end, days));

    [Theory]
    [InlineData("30", 30)]
    [InlineData("30 min", 30)]
    [InlineData("une demi-heure", 30)]
    [InlineData("half an hour", 30)]
    [InlineData("1h", 60)]
    [InlineData("1 h 30", 90)]
    [InlineData("aucun", 0)]
    [InlineData("a while", null)]
    [InlineData("", null)]
    public void Durations_are_read_as_people_write_them(string written, int? minutes) => DurationText.Read(written).ShouldBe(minutes);
}
