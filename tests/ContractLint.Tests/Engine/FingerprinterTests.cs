using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Engine;

public sealed class FingerprinterTests
{
    [Theory]
    [InlineData("1. Hats\n\n1.1 The red hat stays.", "4. Hats\n\n4.3 The red hat stays.")]
    [InlineData("The red hat stays in the great hall of the old house until the last day of the summer and then goes.", "The red hat stays in the great hall of the old house until the last\nday of the summer and then goes.")]
    [InlineData("The red hat stays.", "THE RED HAT STAYS.")]
    [InlineData("The red hat – it stays.", "The red hat - it stays.")]
    [InlineData("Under article 7.2 the red hat stays.", "Under article 8.1 the red hat stays.")]
    [InlineData("The red hat stays.", "The red hat stays. Something else is new.")]
    public void The_mark_survives_what_changes_nothing(string before, string after) => MarksOf(after).ShouldBe(MarksOf(before));

    [Theory]
    [InlineData("The red hat stays.", "The red hat goes.")]
    [InlineData("The red hat costs 500 €.", "The red hat costs 900 €.")]
    public void The_mark_changes_with_the_words(string before, string after) => MarksOf(after).ShouldNotBe(MarksOf(before));

    [Fact]
    public void The_same_sentence_twice_has_two_marks_and_keeps_the_first()
    {
        var marks = MarksOf("The red hat stays.\n\nThe red hat stays.");

        marks.Length.ShouldBe(2);
        marks[0].ShouldNotBe(marks[1]);
        marks[0].ShouldBe(MarksOf("The red hat stays.")[0]);
    }

    [Fact]
    public void Two_rules_on_one_sentence_have_two_marks()
    {
        var report = Run("A red hat.", null, Rule("CL3001", "red"), Rule("CL3002", "red"));

        report.Diagnostics.Select(diagnostic => diagnostic.Fingerprint).Distinct().Count().ShouldBe(2);
        report.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Fingerprint.Length == 16);
    }

    private static string[] MarksOf(string text) => [.. Run(text, null, Rule("CL3001", "red hat")).Diagnostics.Select(diagnostic => diagnostic.Fingerprint)];
}
