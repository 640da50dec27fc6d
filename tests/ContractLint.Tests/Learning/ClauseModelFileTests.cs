using ContractLint.Learning;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Learning;

/// <summary>The weights on disk are the weights in memory.</summary>
public sealed class ClauseModelFileTests
{
    private static readonly Gen<List<(int Bucket, IReadOnlyList<(byte, float)> Entries)>> Rows =
        Gen.Select(Gen.Int[0, FeatureHash.Buckets - 1], Gen.Select(Gen.Byte[0, 12], Gen.Float[-5, 5]).List[1, 4]).List[0, 40]
            .Select(rows => rows.DistinctBy(row => row.Item1).OrderBy(row => row.Item1).Select(row => (row.Item1, (IReadOnlyList<(byte, float)>)row.Item2.DistinctBy(entry => entry.Item1).ToList())).ToList());

    [Fact]
    public void What_is_written_is_read() => Rows.Sample(rows =>
    {
        var scales = Enumerable.Range(0, 2 * ClauseLabels.Learned.Length).Select(i => new LabelScale(i, 1 + i, -i, i / 100f)).ToList();
        var model = ClauseModelFile.Read(ClauseModelFile.Write(["CL2001"], scales, [0.5f, -0.5f], rows));

        model.Rules.ShouldBe(["CL2001"]);
        model.Weights.ShouldBe(rows.Sum(row => row.Entries.Count));
        model.ScaleOf(ClauseLabel.OneSidedTerms, Language.French).ShouldBe(scales[^1]);
        foreach (var (bucket, entries) in rows)
        {
            foreach (var (output, weight) in entries)
                model.WeightOf(bucket, output).ShouldBe(weight, 1e-6, "weights of up to 5 are kept in steps of 6e-7");
        }
    });

    [Fact]
    public void Another_version_is_refused() => Should.Throw<InvalidDataException>(() => ClauseModelFile.Read(new byte[64]));

    [Fact]
    public void The_weights_of_the_library_are_small_and_name_rules_that_exist()
    {
        using var stream = typeof(ClauseModel).Assembly.GetManifestResourceStream("clauses.bin").ShouldNotBeNull();
        stream.Length.ShouldBeLessThan(4 << 20);

        ClauseModelFile.BuiltIn.Value.Rules.ShouldAllBe(id => ContractLint.Rules.RuleSet.BuiltIn.Find(id) != null);
    }
}
