using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Engine;

public sealed class OverlapPolicyTests
{
    [Fact]
    public void It_silences_what_comparing_every_pair_silences()
    {
        var pages = ImmutableArray.Create(
            EngineTestSupport.Rule("CL3001", "a") with { Beats = ["CL3002", "CL3003"] },
            EngineTestSupport.Rule("CL3002", "a") with { Beats = ["CL3003"] },
            EngineTestSupport.Rule("CL3003", "a"));
        var findings = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 40], Gen.Int[0, 8]).Array[0, 30];

        findings.Sample(
            drawn =>
            {
                var found = drawn.Select(finding => Finding(pages[finding.Item1].Descriptor, new(finding.Item2, finding.Item3))).ToList();
                var expected = found.Where(one => !found.Exists(other => Beats(pages, other).Contains(one.Descriptor.Id) && other.Trigger.Overlaps(one.Trigger))).ToList();

                OverlapPolicy.Apply(found, pages).ShouldBe(expected);
            },
            iter: 2_000);
    }

    [Theory]
    [InlineData(SpanKind.Document, "CL2011")]
    [InlineData(SpanKind.Sentence, "CL2011 CL2010")]
    public void A_rule_about_the_whole_document_is_beaten_wherever_the_other_speaks(SpanKind span, string expected)
    {
        var pages = ImmutableArray.Create(EngineTestSupport.Rule("CL2010", "a", span), EngineTestSupport.Rule("CL2011", "a") with { Beats = ["CL2010"] });
        List<Diagnostic> found = [Finding(pages[1].Descriptor, new(40, 9)), Finding(pages[0].Descriptor, new(0, 0))];

        string.Join(' ', OverlapPolicy.Apply(found, pages).Select(finding => finding.Descriptor.Id)).ShouldBe(expected);
    }

    private static ImmutableArray<string> Beats(ImmutableArray<ContractLint.Rules.RulePage> pages, Diagnostic diagnostic) => pages.Single(page => page.Descriptor.Id == diagnostic.Descriptor.Id).Beats;

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, TextSpan span) => new(descriptor, span, span, DiagnosticSeverity.Warning, null, Language.English, []);
}
