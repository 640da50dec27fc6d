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

    private static ImmutableArray<string> Beats(ImmutableArray<ContractLint.Rules.RulePage> pages, Diagnostic diagnostic) => pages.Single(page => page.Descriptor.Id == diagnostic.Descriptor.Id).Beats;

    private static Diagnostic Finding(DiagnosticDescriptor descriptor, TextSpan span) => new(descriptor, span, span, DiagnosticSeverity.Warning, null, Language.English, []);
}
