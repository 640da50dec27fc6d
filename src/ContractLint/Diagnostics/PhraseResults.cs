using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What the phrases of one rule's page found in a document, its guards and vetoes already applied; in document order.</summary>
public sealed class PhraseResults(IReadOnlyDictionary<string, ImmutableArray<TextSpan>> matches, Func<ImmutableArray<Diagnostic>> findings)
{
    private readonly Lazy<ImmutableArray<Diagnostic>> findings = new(findings, LazyThreadSafetyMode.None);

    /// <summary>What phrases that are not there find.</summary>
    public static PhraseResults None { get; } = new(new Dictionary<string, ImmutableArray<TextSpan>>(), () => []);

    /// <summary>What the blocks without a name would report if no class judged: one finding for each sentence or clause, as the page says.</summary>
    public ImmutableArray<Diagnostic> Findings => findings.Value;

    /// <summary>Where the block of that name matched; the blocks without a name are <c>""</c>.</summary>
    public ImmutableArray<TextSpan> MatchesOf(string block) => matches.TryGetValue(block, out var spans) ? spans : [];

    /// <summary>Those of them that begin inside a range: an article, a sentence. A rule that looks beside each match asks this, not all matches: the work then grows with the text, not with its square.</summary>
    public IEnumerable<TextSpan> MatchesIn(string block, TextSpan range)
    {
        var spans = MatchesOf(block);
        var (low, high) = (0, spans.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < range.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < spans.Length && spans[low].Start < range.End; low++)
            yield return spans[low];
    }
}
