using ContractLint.Fuzz;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>A short run of the fuzzer, the same every time, and the inputs that once did harm. A long run: docs/how-to/fuzz.md.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20_260_301;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Where(target => target.Seeds.Count > 0).Select(target => target.Name)];

    public static TheoryData<string, string> Kept => [.. KeptInputs.All().Select(kept => (kept.Target.Name, Path.GetFileName(kept.Path)))];

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_input_does_harm(string name)
    {
        var session = new FuzzSession(Named(name), Seed);
        for (var i = 0; i < 30; i++)
        {
            var input = session.Next();
            session.Try(input).ShouldBeNull($"input {i}, {input.Length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_once_did_harm_does_none(string name, string file) =>
        Should.NotThrow(() => Named(name).Try(File.ReadAllBytes(Path.Combine(KeptInputs.Folder, name, file))));

    [Fact]
    public void The_same_seed_makes_the_same_inputs()
    {
        var (one, other) = (new FuzzSession(Named("jsonl"), Seed), new FuzzSession(Named("jsonl"), Seed));
        for (var i = 0; i < 50; i++)
        {
            var input = one.Next();
            other.Next().ShouldBe(input);
            one.Try(input);
            other.Try(input);
        }
    }

    private static IFuzzTarget Named(string name) => FuzzTargets.All.First(target => target.Name == name);
}
