using System.Collections.Immutable;
using ContractLint.Evaluation;

namespace ContractLint.Training.Corpora;

/// <summary>The units the classifier learns from and is measured on, by the folders they stand in.</summary>
/// <remarks>
/// <c>clauses/train</c>, <c>clauses/dev</c> and <c>clauses/test</c> were written for it. The sentences rules are tuned on (<c>development</c>) train it too, and
/// only that: rules do better on them than on what they have not seen, so a threshold chosen there would be too high.
/// </remarks>
internal sealed class Corpus
{
    private Corpus(ImmutableArray<CorpusUnit> units) => Units = units;

    /// <summary>All units, by split, then file, then line.</summary>
    public ImmutableArray<CorpusUnit> Units { get; }

    public IEnumerable<CorpusUnit> Of(Split split) => Units.Where(unit => unit.Split == split);

    /// <summary>Reads the corpus under a folder.</summary>
    /// <exception cref="FormatException">A line is no unit; the message names file and line.</exception>
    public static Corpus Load(string folder)
    {
        var units = ImmutableArray.CreateBuilder<CorpusUnit>();
        foreach (var (split, file) in FilesOf(folder))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            foreach (var (line, number) in File.ReadLines(file).Select((line, index) => (line, index + 1)))
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;

                try
                {
                    units.Add(new(LabelledUnits.Parse(line), split, name));
                }
                catch (FormatException exception)
                {
                    throw new FormatException($"{name}, line {number}: {exception.Message}", exception);
                }
            }
        }

        return new(units.ToImmutable());
    }

    /// <summary>What is learned or measured: lone clauses whose label is known, and outside the test split nothing that is held out for it.</summary>
    public IEnumerable<CorpusUnit> UsableOf(Split split, HeldOut heldOut) =>
        Of(split).Where(unit => !unit.Unit.IsDocument && unit.Unit.Label is not null && (split is Split.Test || !heldOut.Holds(unit.Unit)));

    private static IEnumerable<(Split Split, string File)> FilesOf(string folder)
    {
        IEnumerable<string> Lines(string name) => Directory.EnumerateFiles(Path.Combine(folder, name), "*.jsonl").Order(StringComparer.Ordinal);

        return Lines("clauses/train").Concat(Lines("development")).Select(file => (Split.Train, file))
            .Concat(Lines("clauses/dev").Select(file => (Split.Development, file)))
            .Concat(Lines("clauses/test").Select(file => (Split.Test, file)));
    }
}
