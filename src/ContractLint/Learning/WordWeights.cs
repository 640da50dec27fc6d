using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>What the words of a passage added to one score: each feature's share goes to the words it stands on.</summary>
internal sealed class WordWeights
{
    private readonly Passage passage;
    private readonly List<(int Sentence, int Start, int End, double Weight)> grams = [];
    private readonly double[][] words;

    private WordWeights(Passage passage)
    {
        this.passage = passage;
        words = new double[passage.Sentences.Length][];
        for (var i = 0; i < words.Length; i++)
            words[i] = new double[passage.Sentences[i].Words.Words.Count];
    }

    /// <summary>The sentence that speaks most for the label.</summary>
    public int HeaviestSentence
    {
        get
        {
            var sums = Array.ConvertAll(words, sentence => sentence.Sum());
            return Array.IndexOf(sums, sums.Max());
        }
    }

    public static WordWeights Of(Passage passage, FeatureVector vector, ClauseModel model, int output)
    {
        var weights = new WordWeights(passage);
        var sums = new Dictionary<(int Sentence, int Start, int End), double>();

        foreach (var feature in vector.Features)
        {
            var weight = (double)vector.ValueOf(feature.Family) * model.WeightOf(feature.Bucket, output);
            if (weight == 0 || feature.End <= feature.Start)
                continue;

            for (var i = feature.Start; i < feature.End; i++)
                weights.words[feature.Sentence][i] += weight / (feature.End - feature.Start);

            // Symbols and frames reach far: they count for their words, and are no n-gram to show.
            if (feature.Family is FeatureFamily.Words or FeatureFamily.Characters)
                sums[(feature.Sentence, feature.Start, feature.End)] = sums.GetValueOrDefault((feature.Sentence, feature.Start, feature.End)) + weight;
        }

        weights.grams.AddRange(sums.Where(pair => pair.Value > 0).Select(pair => (pair.Key.Sentence, pair.Key.Start, pair.Key.End, pair.Value)));
        weights.grams.Sort((a, b) => b.Weight != a.Weight ? b.Weight.CompareTo(a.Weight) : (a.Sentence, a.Start).CompareTo((b.Sentence, b.Start)));
        return weights;
    }

    /// <summary>The n-grams that weighed most, the heaviest first; none inside another.</summary>
    public ImmutableArray<(TextSpan Span, double Weight)> Heaviest(int most)
    {
        var found = ImmutableArray.CreateBuilder<(TextSpan Span, double Weight)>();
        var spans = new List<TextSpan>();

        foreach (var (index, start, end, weight) in grams)
        {
            var sentence = passage.Sentences[index];
            var span = sentence.Words.Words[start].Span.Union(sentence.Words.Words[end - 1].Span);
            if (spans.Exists(taken => taken.Overlaps(span)))
                continue;

            spans.Add(span);
            found.Add((span, weight));
            if (found.Count == most)
                break;
        }

        return found.ToImmutable();
    }

    /// <summary>The fewest words of a sentence, from first to last, that hold a share of what speaks for the label.</summary>
    public (int Start, int End) CoreOf(int sentence, double share)
    {
        var weights = words[sentence];
        var from = passage.Sentences[sentence].StemLength;
        var wanted = weights.Skip(from).Where(weight => weight > 0).Sum() * share;
        var best = (Start: from, End: weights.Length);

        // Both ends only move on: a page without a full stop is one sentence.
        var (start, sum) = (from, 0.0);
        for (var end = from; end < weights.Length; end++)
        {
            sum += Math.Max(0, weights[end]);
            for (; start <= end && sum >= wanted; start++)
            {
                if (end + 1 - start < best.End - best.Start)
                    best = (start, end + 1);

                sum -= Math.Max(0, weights[start]);
            }
        }

        return best;
    }
}
