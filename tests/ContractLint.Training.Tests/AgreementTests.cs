using ContractLint.Learning;
using ContractLint.Training.Commands;
using ContractLint.Training.Corpora;
using ContractLint.Training.Models;
using Shouldly;
using Xunit;

namespace ContractLint.Training.Tests;

/// <summary>The run time says what ML.NET says.</summary>
public sealed class AgreementTests
{
    // A model of a few families is made in seconds; the shipped one is compared by `contractlint-train check-model`.
    private static readonly ModelOptions Few = new() { Share = 0.04 };

    [Fact]
    public void Scores_are_those_of_ml_net_on_the_whole_corpus()
    {
        var bench = new Workbench(Repository.Corpus);
        var train = bench.ExamplesOf(Split.Train, Few);
        var (file, learned) = new ModelBuilder(Few, bench.Folder, _ => { }).Build(train, []);

        train.Count.ShouldBeGreaterThan(300);
        foreach (var split in Enum.GetValues<Split>())
            CheckModelCommand.Furthest(bench.ExamplesOf(split, new()), ClauseModelFile.Read(file), learned).ShouldBeLessThanOrEqualTo(1e-5);
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        var bench = new Workbench(Repository.Corpus);
        var options = Few with { Share = 0.01 };
        var train = bench.ExamplesOf(Split.Train, options);

        var first = new ModelBuilder(options, bench.Folder, _ => { }).Build(train, []).File;
        var second = new ModelBuilder(options, bench.Folder, _ => { }).Build(train, []).File;

        second.ShouldBe(first);
    }
}
