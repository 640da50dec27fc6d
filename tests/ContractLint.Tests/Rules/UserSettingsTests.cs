using ContractLint.Configuration;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>What users say of their days, hours, zone and trades decides what is told: from the words of a setting to the finding.</summary>
public sealed class UserSettingsTests
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData("mon-fri", false, false)]
    [InlineData("Mon-Fri", false, false)]
    [InlineData("tue-sat", true, false)]
    [InlineData("sat-mon", true, true)]
    [InlineData("mon, wed, sun", false, true)]
    [InlineData("mardi au samedi", true, false)]
    [InlineData("every day", true, true)]
    public void A_day_one_works_is_no_weekend(string? days, bool saturday, bool sunday)
    {
        Finds("CL6011", "Le Prestataire intervient le samedi.", "hours.days", days).ShouldBe(!saturday);
        Finds("CL6011", "Le Prestataire intervient le dimanche.", "hours.days", days).ShouldBe(!sunday);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("22:00", false)]
    [InlineData("22 h 30", false)]
    [InlineData("20:30", true)]
    public void The_evening_begins_where_the_day_ends(string? end, bool isFound) =>
        Finds("CL6010", "Le Prestataire est joignable jusqu'à 21 h.", "hours.end", end).ShouldBe(isFound);

    [Theory]
    [InlineData("Europe/Paris", true)]
    [InlineData("America/Los_Angeles", false)]
    public void A_time_of_another_zone_is_read_in_ones_own(string zone, bool isFound) =>
        Finds("CL6010", "The Provider shall be available for a call at 4pm Pacific time.", "timezone", zone).ShouldBe(isFound);

    [Theory]
    [InlineData(null, true)]
    [InlineData("[web, seo]", true)]
    [InlineData("[web, it-support]", false)]
    public void Ones_own_trade_is_not_slipped_in(string? trades, bool isFound) =>
        Finds("CL1002", "Le Prestataire configure les imprimantes du Client.", "expertise.accept", trades).ShouldBe(isFound);

    private static bool Finds(string rule, string text, string setting, string? value)
    {
        var config = AnalyzerConfig.Default with
        {
            Kind = DocumentKind.Contract,
            Settings = value is null ? [] : [ContractLinter.Settings.Read(setting, value).ShouldNotBeNull()],
        };
        var report = new ContractLinter(config).LintText(text, "clause.txt", isFragment: true, TestContext.Current.CancellationToken);
        return report.Diagnostics.Any(diagnostic => diagnostic.Descriptor.Id == rule);
    }
}
