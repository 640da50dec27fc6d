using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>What a block of a page found, one finding a sentence: the first wording, with what overlaps it.</summary>
internal static class SentenceTriggers
{
    public static IEnumerable<(SentenceModel Sentence, TextSpan Trigger)> Of(DocumentAnalysisContext context, string block = "")
    {
        foreach (var wordings in context.MatchesOf(block).GroupBy(match => context.Model.SentencesIn(match).First()))
            yield return (wordings.Key, FirstOf(wordings));
    }

    /// <summary>Of several wordings the first, with the words of all that overlap it: the reader sees them whole.</summary>
    public static TextSpan FirstOf(IEnumerable<TextSpan> wordings)
    {
        var all = wordings.ToList();
        var first = all.Min();
        return all.Where(first.Overlaps).Aggregate(first, (union, other) => union.Union(other));
    }
}
