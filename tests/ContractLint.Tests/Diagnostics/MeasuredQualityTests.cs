using ContractLint.Diagnostics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics;

/// <summary>The measured figures inside the library.</summary>
public sealed class MeasuredQualityTests
{
    [Fact]
    public void Every_precision_lies_in_its_interval()
    {
        var measured = ContractLinter.Rules.Select(rule => MeasuredQuality.Of(rule.Descriptor.Id)).OfType<MeasuredQuality>().ToList();

        measured.Count.ShouldBeGreaterThan(60);

        // The file keeps two digits.
        foreach (var rule in measured)
            rule.Precision.ShouldBeInRange(rule.PrecisionLow - 0.005, rule.PrecisionHigh + 0.005);
    }

    [Fact]
    public void A_rule_nobody_measured_has_no_figure() => MeasuredQuality.Of("CL0001").ShouldBeNull();
}
