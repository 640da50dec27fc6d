using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Training.Corpora;

/// <summary>Looks for test units that training could know by heart.</summary>
internal sealed class Leakage
{
    private const int Shingle = 3;
    private const int Gram = 5;
    private const int Sequence = 7;
    private const double MostShingles = 0.30;
    private const double MostGrams = 0.55;

    private readonly HashSet<string> boilerplate;
    private readonly List<(CorpusUnit Unit, int Shingles, int Grams)> train = [];
    private readonly Dictionary<int, List<int>> byShingle = [];
    private readonly Dictionary<int, List<int>> byGram = [];
    private readonly Dictionary<int, int> bySequence = [];
    private readonly Dictionary<string, CorpusUnit> skeletons = new(StringComparer.Ordinal);

    /// <param name="train">The units of one language that training sees.</param>
    /// <param name="boilerplate">Sequences of seven words that any contract may share.</param>
    public Leakage(IEnumerable<CorpusUnit> train, IEnumerable<string> boilerplate)
    {
        this.boilerplate = new(boilerplate.Select(line => string.Join(' ', WordsOf(line))), StringComparer.Ordinal);
        foreach (var unit in train)
        {
            var index = this.train.Count;
            var (shingles, grams) = (ShinglesOf(unit.Unit.Text), GramsOf(unit.Unit.Text));
            this.train.Add((unit, shingles.Count, grams.Count));
            foreach (var shingle in shingles)
                Add(byShingle, shingle, index);
            foreach (var gram in grams)
                Add(byGram, gram, index);
            foreach (var (sequence, _) in SequencesOf(unit.Unit.Text))
                bySequence.TryAdd(sequence, index);
            skeletons.TryAdd(Skeleton.Of(unit.Unit.Text), unit);
        }
    }

    /// <summary>Why a unit of another split is too near to one of training; <see langword="null"/> where it is not.</summary>
    public string? Near(CorpusUnit unit)
    {
        if (skeletons.TryGetValue(Skeleton.Of(unit.Unit.Text), out var twin))
            return $"the same as {twin.Unit.Id} of {twin.File} but for names and numbers";

        var (shingles, grams) = (ShinglesOf(unit.Unit.Text), GramsOf(unit.Unit.Text));
        if (Nearest(byShingle, shingles, index => train[index].Shingles) is var (index, share) && share >= MostShingles)
            return FormattableString.Invariant($"shares {share:0.00} of its word triples with {train[index].Unit.Unit.Id} of {train[index].Unit.File}");
        if (Nearest(byGram, grams, index => train[index].Grams) is var (other, part) && part >= MostGrams)
            return FormattableString.Invariant($"shares {part:0.00} of its character 5-grams with {train[other].Unit.Unit.Id} of {train[other].Unit.File}");

        foreach (var (sequence, words) in SequencesOf(unit.Unit.Text))
        {
            if (bySequence.TryGetValue(sequence, out var source) && !boilerplate.Contains(words))
                return $"shares \"{words}\" with {train[source].Unit.Unit.Id} of {train[source].Unit.File}";
        }

        return null;
    }

    private static void Add(Dictionary<int, List<int>> map, int key, int index)
    {
        if (!map.TryGetValue(key, out var indices))
            map.Add(key, indices = []);

        indices.Add(index);
    }

    // Jaccard: what both have of what either has.
    private (int Index, double Share) Nearest(Dictionary<int, List<int>> map, HashSet<int> own, Func<int, int> sizeOf)
    {
        var shared = new int[train.Count];
        foreach (var key in own)
        {
            if (!map.TryGetValue(key, out var indices))
                continue;

            foreach (var index in indices)
                shared[index]++;
        }

        var best = (Index: 0, Share: 0.0);
        for (var i = 0; i < shared.Length; i++)
        {
            var share = shared[i] / (double)Math.Max(1, own.Count + sizeOf(i) - shared[i]);
            if (share > best.Share)
                best = (i, share);
        }

        return best;
    }

    private static HashSet<int> ShinglesOf(string text)
    {
        var words = Skeleton.WordsOf(text).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - Shingle + 1)).Select(i => HashOf(string.Join(' ', words.Skip(i).Take(Shingle))))];
    }

    private static HashSet<int> GramsOf(string text)
    {
        var skeleton = Skeleton.Of(text);
        return [.. Enumerable.Range(0, Math.Max(0, skeleton.Length - Gram + 1)).Select(i => HashOf(skeleton.AsSpan(i, Gram)))];
    }

    private static IEnumerable<(int Hash, string Words)> SequencesOf(string text)
    {
        var words = WordsOf(text);
        for (var i = 0; i + Sequence <= words.Count; i++)
        {
            var sequence = string.Join(' ', words.Skip(i).Take(Sequence));
            yield return (HashOf(sequence), sequence);
        }
    }

    // An elided article belongs to its noun, as a reader counts.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in WordScanner.Scan(text))
        {
            if (words is [.., [.., '\'']])
                words[^1] += word.Normal;
            else
                words.Add(word.Normal);
        }

        return words;
    }

    private static int HashOf(ReadOnlySpan<char> text) => (int)FeatureHash.Add(FeatureHash.Seed('l'), text);
}
