using ContractLint.Formats.Packages;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Packages;

public sealed class CompoundArchiveTests
{
    private static byte[] Pattern(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];

    [Fact]
    public void Streams_of_any_length_come_back_as_written() =>
        Gen.Int[0, 20_000].Array[1, 6].Sample(lengths =>
        {
            var writer = new CompoundWriter();
            for (var i = 0; i < lengths.Length; i++)
                writer.Add($"s{i % 2}/stream{i}", Pattern(lengths[i]));

            var archive = CompoundArchive.Open(writer.ToBytes())!;
            return lengths.Select((length, i) => archive.Read(archive.Root.Children[$"s{i % 2}"].Children[$"stream{i}"]).SequenceEqual(Pattern(length))).All(same => same);
        }, iter: 100);

    [Fact]
    public void No_mutation_makes_it_throw_or_turn_in_circles()
    {
        var original = new CompoundWriter().Add("a/small", Pattern(300)).Add("large", Pattern(9000)).ToBytes();

        Gen.Select(Gen.Int[0, original.Length - 4], Gen.UInt).Array[1, 20].Sample(edits =>
        {
            var bytes = (byte[])original.Clone();
            foreach (var (at, value) in edits)
                BitConverter.TryWriteBytes(bytes.AsSpan(at), value % 3 == 0 ? value % 64 : value);

            if (CompoundArchive.Open(bytes) is not { } archive)
                return true;

            return archive.Root.Children.Values.All(entry => archive.Read(entry).Length <= 2 * bytes.Length);
        }, iter: 500);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(512)]
    [InlineData(1000)]
    public void A_container_cut_short_is_none_or_holds_less(int length)
    {
        var archive = CompoundArchive.Open(new CompoundWriter().Add("large", Pattern(9000)).ToBytes().AsMemory(0, length));

        (archive?.Root.Children.Count ?? 0).ShouldBe(0);
    }
}
