using ContractLint.Learning;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Tests.Learning;

/// <summary>Small models made in memory: a few words that speak for a label.</summary>
internal static class LearningTestSupport
{
    /// <summary>A model in which each word adds its weight to a label in English, and a label speaks from one half.</summary>
    public static ClauseModel ModelOf(params (string Word, ClauseLabel Label, float Weight)[] words) => ClauseModelFile.Read(FileOf(["CL2001", "CL2002", "CL6010"], words));

    public static byte[] FileOf(string[] rules, params (string Word, ClauseLabel Label, float Weight)[] words)
    {
        var rows = words
            .GroupBy(word => FeatureHash.BucketOf(FeatureHash.Add(FeatureHash.Seed('w'), word.Word), Language.English))
            .OrderBy(row => row.Key)
            .Select(row => (row.Key, (IReadOnlyList<(byte, float)>)[.. row.Select(word => ((byte)ClauseModel.OutputOf(word.Label), word.Weight))]))
            .ToList();
        var scales = Enumerable.Repeat(new LabelScale(-2, 1, 0, 0.5f), 2 * ClauseLabels.Learned.Length);
        return ClauseModelFile.Write(rules, scales, Enumerable.Repeat(0f, 2 * rules.Length), rows);
    }

    public static Passage WholeOf(string text) => Passage.Whole(Semantics.SemanticTestSupport.ModelOf(text, DocumentKind.Brief));

    public static FeatureVector FeaturesOf(string text)
    {
        var vector = new FeatureVector();
        FeatureExtractor.Extract(WholeOf(text), vector);
        return vector;
    }
}
