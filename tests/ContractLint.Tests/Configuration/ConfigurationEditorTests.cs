using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Configuration;

public sealed class ConfigurationEditorTests
{
    [Fact]
    public void A_new_file_says_what_each_line_is_in_the_language_of_its_reader()
    {
        var text = Edit("", Language.French, ("hours.start", "9h"), ("expertise.accept", "seo, jardins zen"), ("signature", "Alix \"A\" Martin"));

        text.ShouldBe(
            """
            # Réglages de ContractLint, écrits par « contractlint init » ; changez-les à votre guise.
            # Tous les réglages : contractlint lint --show-settings

            # Heure à partir de laquelle on peut vous joindre.
            hours.start: "09:00"

            # Métiers que vous acceptez.
            expertise.accept: [seo, "jardins zen"]

            # Le nom au bas de vos réponses.
            signature: "Alix \"A\" Martin"

            """);
        ConfigurationTestSupport.ReadSound(text).Settings.Length.ShouldBe(3);
    }

    [Fact]
    public void What_is_not_asked_stays_as_it_was_with_its_comments()
    {
        const string Before =
            """
            # mine
            profile: strict   # all of it

            hours:
              start: "09:00"
              days: mon-fri
            rules:
              CL3001: off
            signature: Alix
            # the end

            """;

        Edit(Before, Language.English, ("hours.start", "8h"), ("signature", null), ("hours.end", "17h")).ShouldBe(
            """
            # mine
            profile: strict   # all of it

            hours.start: "08:00"
            hours.days: mon-fri
            rules:
              CL3001: off
            # the end

            # Time from which you can no longer be reached.
            hours.end: "17:00"

            """);
    }

    [Fact]
    public void A_file_on_one_line_is_spread_out()
    {
        var text = Edit("{side: client, hours: {start: 9h, end: 18h}, rules: {CL3001: off}}", Language.English, ("hours.end", "17h"));

        text.ShouldBe("side: client\nhours.start: 9h\nhours.end: \"17:00\"\nrules: {CL3001: \"off\"}\n");
        ConfigurationTestSupport.ReadSound(text).Severities.ShouldHaveSingleItem().Level.ShouldBeNull();
    }

    private static string Edit(string before, Language language, params (string Name, string? Value)[] changes) =>
        new ConfigurationEditor(before).Change([.. changes.Select(change => new ConfigurationChange(change.Name, ValueOf(change), SharedSettings.Find(change.Name)!.Description!.Value))], language)
            .Replace('\u00A0', ' ');

    private static SettingValue? ValueOf((string Name, string? Value) change) =>
        change.Value is null ? null : ContractLinter.Settings.Read(change.Name, change.Value).ShouldNotBeNull().Value;
}
