using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Configuration.ConfigurationTestSupport;

namespace ContractLint.Tests.Configuration;

public sealed class ConfigurationFileTests
{
    [Fact]
    public void A_file_says_how_one_works()
    {
        var file = ReadSound(
            """
            # me
            profile: freelance-uk
            language: fr
            kind: brief
            side: client
            fail-on: never
            select: [CL3, unpaid-audit]
            ignore: CL4001
            hours: {start: "08:30", end: 17h}
            hours.days: mon-thu
            expertise:
              accept: [seo, web]
            pedantic: true
            """);

        (file.Profile, file.Language, file.Kind, file.Side, file.FailOn).ShouldBe((Profile.FreelanceUk, Language.French, DocumentKind.Brief, Role.Client, "never"));
        file.Select.ShouldBe(["CL3", "unpaid-audit"]);
        file.Ignore.ShouldBe(["CL4001"]);
        file.Settings.Select(setting => $"{setting.Name}={setting.Value}:{setting.Origin.Line}")
            .ShouldBe(["hours.start=08:30:9", "hours.end=17:00:9", "hours.days=mon-thu:10", "expertise.accept=[seo, web]:12", "pedantic=true:13"]);
        file.Lines["profile"].ShouldBe(2);
        file.LeavesOut.ShouldBeTrue();
    }

    [Fact]
    public void Severities_stand_under_rules()
    {
        var file = ReadSound("rules:\n  CL3001: warning\n  unpaid-audit: off\n  CL5: hidden\n  covenants: info\n  check: error\n");

        file.Severities.Select(choice => $"{choice.Selector}={choice.Level}:{choice.Origin.Line}").ShouldBe(["CL3001=Warning:2", "unpaid-audit=:3", "CL5=Hidden:4", "covenants=Info:5", "check=Error:6"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void A_file_may_say_nothing(string text) => ReadSound(text).ShouldBeEquivalentTo(new ConfigurationFile("contractlint.yml"));

    [Theory]
    [InlineData("hour:\n  start: \"09:00\"", "2:3: unknown key 'hour.start'. Did you mean 'hours.start'?")]
    [InlineData("profil: strict", "1:1: unknown key 'profil'. Did you mean 'profile'?")]
    [InlineData("weather: fine", "1:1: unknown key 'weather'.")]
    [InlineData("deposit.share: 30", "1:1: unknown key 'deposit.share'.")]
    [InlineData("CL3001: off", "1:1: unknown key 'CL3001': the severity of a rule stands under 'rules:'.")]
    [InlineData("profile: strikt", "1:10: 'profile' needs freelance-fr, freelance-uk, freelance-us, strict or template-ci, not 'strikt'. Did you mean 'strict'?")]
    [InlineData("profile: {status: sole}", "1:1: 'profile' names a profile: write what belongs to you with a dot, 'profile.status: …'.")]
    [InlineData("hours.start: tea time", "1:14: 'hours.start' needs a time of day such as \"09:00\", not 'tea time'.")]
    [InlineData("hours.start: 9", "1:14: 'hours.start' needs a time of day such as \"09:00\", not '9'.")]
    [InlineData("hours.start: [a, b]", "1:14: 'hours.start' needs a time of day such as \"09:00\", not this list.")]
    [InlineData("freeWork.toleranceMinutes: 3000", "1:28: 'freeWork.toleranceMinutes' needs a whole number from 0 to 240, not '3000'.")]
    [InlineData("timezone: Europe/Pari", "1:11: 'timezone' needs a time zone such as Europe/Paris, not 'Europe/Pari'.")]
    [InlineData("nda.policy: allways", "1:13: 'nda.policy' needs always, large or never, not 'allways'. Did you mean 'always'?")]
    [InlineData("hours.start: 18h\nhours.end: 9h", "2:1: 'hours.end' must come after 'hours.start'.")]
    [InlineData("hours.start: 20h", "1:1: 'hours.end' must come after 'hours.start'.")]
    [InlineData("signature:", "1:1: 'signature' has no value.")]
    [InlineData("hours.start: 8h\nhours: {start: 9h}", "2:9: 'hours.start' is set twice, first on line 1.")]
    [InlineData("side: client\nside: provider", "2:1: 'side' is set twice, first on line 1.")]
    [InlineData("select: [CL3, non-compet]", "1:15: there is no rule 'non-compet'; contractlint rules lists them. Did you mean 'non-compete'?")]
    [InlineData("ignore: {a: b}", "1:9: 'ignore' needs a list of rules such as [CL3, non-compete].")]
    [InlineData("rules: off", "1:8: 'rules' needs lines such as 'CL3001: warning'.")]
    [InlineData("rules: {CL3001: of}", "1:17: 'CL3001' needs error, warning, info, hidden or off, not 'of'. Did you mean 'off'?")]
    [InlineData("rules: {covenant: off}", "1:9: there is no rule 'covenant'; contractlint rules lists them. Did you mean 'covenants'?")]
    [InlineData("rules:\n  CL3001: off\n  cl3001: info", "3:3: 'cl3001' is set twice, first on line 2.")]
    [InlineData("rules: {CL9007: off}", "1:17: 'CL9007' cannot be hidden or switched off: what could not be read is always told.")]
    [InlineData("- a\n- b", "1:1: a configuration file is a list of 'key: value' lines.")]
    [InlineData("a", "1:1: a configuration file is a list of 'key: value' lines.")]
    [InlineData("[a]: b", "1:1: a key is a word: 'profile', 'hours.start'.")]
    [InlineData("signature: &me Alix", "1:12: anchors and aliases (& and *) are not used here; a value that begins with one of them stands in quotation marks.")]
    [InlineData("signature: !!str Alix", "1:12: tags (!) are not used here; a value that begins with ! stands in quotation marks.")]
    [InlineData("side: client\n---\nside: provider", "2:1: a configuration file holds one document: remove this '---'.")]
    [InlineData("hours:\n\tstart: 9h", "2:1: indent with spaces, not with tabs.")]
    public void A_mistake_is_told_at_its_place(string text, string expected) => MistakesOf(text).ShouldBe([expected]);

    [Theory]
    [InlineData("profile: strict\nselect: [CL3")]
    [InlineData("signature: \"Alix")]
    [InlineData("side: client\n kind: brief")]
    public void What_is_no_YAML_is_told_in_our_words(string text) => MistakesOf(text).ShouldHaveSingleItem().ShouldContain("this cannot be read as YAML");

    [Fact]
    public void Every_mistake_is_told_at_once_and_in_French_too() =>
        MistakesOf("hour.start: 9h\nhours.end: tard\nrules: {CL3001: arret}", Language.French).ShouldBe(
        [
            "1:1: clé inconnue « hour.start ». Vouliez-vous dire « hours.start » ?",
            "2:12: « hours.end » attend une heure telle que « 09:00 », pas « tard ».",
            "3:17: « CL3001 » attend error, warning, info, hidden ou off, pas « arret ».",
        ]);

    [Fact]
    public void A_bomb_does_not_go_off()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 26).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n"));

        Read(bomb).File.ShouldBeNull();
        Read(new string('[', 100_000)).File.ShouldBeNull();
        Read(string.Concat(Enumerable.Repeat("a: {", 50_000))).File.ShouldBeNull();
        Read("select: [" + string.Join(",", Enumerable.Repeat("CL3", 50_000)) + "]").File.ShouldBeNull();
        Read("signature: " + new string('x', 500_000)).Errors.ShouldHaveSingleItem().Message.En.ShouldContain("256 KB");
    }

    [Fact]
    public void Nothing_makes_the_reader_throw() =>
        Gen.String[Gen.Char["ab:{}[]-#&*!|>'\"%@`\n\t ,?~é0"], 0, 60].Sample(text =>
        {
            var result = Read(text);
            return result.File is not null ^ !result.Errors.IsEmpty;
        });
}
