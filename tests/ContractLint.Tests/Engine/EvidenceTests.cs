using ContractLint.Rules;
using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Engine;

/// <summary>Phrases that count only beside their evidence, and vetoes of every reach.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("A red hat. It is free.", "CL3001:red")]
    [InlineData("It is free. A red hat.", "CL3001:red")]
    [InlineData("A red hat, free.", "CL3001:red")]
    [InlineData("A red hat. It is worn. Often. It is free.", "")]
    [InlineData("A red hat. It is blue.", "")]
    [InlineData("It is free.", "")]
    public void A_phrase_counts_where_its_evidence_is_near(string text, string expected) =>
        Run(text, null, WithEvidence(Rule("CL3001", "yellow"))).Show().ShouldBe(expected);

    [Fact]
    public void Evidence_is_asked_of_the_guards_like_any_match() =>
        Run("A red hat. It is not free.", null, WithEvidence(Rule("CL3001", "yellow", guards: Guard.Negation))).Show().ShouldBe("");

    [Fact]
    public void Evidence_in_a_vetoed_sentence_is_none()
    {
        var rule = WithEvidence(Rule("CL3001", "yellow"));
        rule = rule with { Phrases = [.. rule.Phrases, Block(PhraseRole.UnlessInSentence, "trial")] };

        Run("A red hat. The trial is free.", null, rule).Show().ShouldBe("");
    }

    [Theory]
    [InlineData(PhraseRole.UnlessInSentence, "A red hat. It is blue.", "CL3001:red")]
    [InlineData(PhraseRole.UnlessNearby, "A red hat. It is blue.", "")]
    [InlineData(PhraseRole.UnlessNearby, "A red hat. One. Two. It is blue.", "CL3001:red")]
    [InlineData(PhraseRole.UnlessInDocument, "A red hat. One. Two. It is blue.", "")]
    [InlineData(PhraseRole.UnlessInDocument, "A red hat. One. Two. It is green.", "CL3001:red")]
    public void A_veto_reaches_as_far_as_its_block_says(PhraseRole role, string text, string expected)
    {
        var rule = Rule("CL3001", "red");
        Run(text, null, rule with { Phrases = [.. rule.Phrases, Block(role, "blue")] }).Show().ShouldBe(expected);
    }

    private static RulePage WithEvidence(RulePage rule) =>
        rule with { Phrases = [.. rule.Phrases, Block(PhraseRole.Find, "red") with { With = "gift" }, Block(PhraseRole.Evidence, "free") with { Name = "gift" }] };
}
