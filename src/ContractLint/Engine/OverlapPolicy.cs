using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Of two rules that speak of the same words, the more specific one speaks: its page says which it beats.</summary>
/// <remarks>A rule about the document as a whole speaks of all its words: "no budget is stated" is silent where a sentence says that there is none.</remarks>
internal static class OverlapPolicy
{
    public static IEnumerable<Diagnostic> Apply(List<Diagnostic> found, ImmutableArray<RulePage> pages)
    {
        var winners = WinnersByBeaten(found, pages);
        if (winners.Count == 0)
            return found;

        var covers = winners.ToDictionary(pair => pair.Key, pair => new Cover(pair.Value), StringComparer.Ordinal);
        return found.Where(diagnostic => !(covers.TryGetValue(diagnostic.Descriptor.Id, out var cover) && IsCovered(diagnostic, cover)));
    }

    private static bool IsCovered(Diagnostic diagnostic, Cover cover) => diagnostic.Descriptor.Span is SpanKind.Document || cover.Overlaps(diagnostic.Trigger);

    private static Dictionary<string, List<TextSpan>> WinnersByBeaten(List<Diagnostic> found, ImmutableArray<RulePage> pages)
    {
        var beats = pages.Where(page => !page.Beats.IsEmpty).ToDictionary(page => page.Descriptor.Id, page => page.Beats, StringComparer.Ordinal);
        var winners = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);

        foreach (var diagnostic in found)
        {
            if (!beats.TryGetValue(diagnostic.Descriptor.Id, out var beaten))
                continue;

            foreach (var id in beaten)
            {
                if (!winners.TryGetValue(id, out var spans))
                    winners.Add(id, spans = []);

                spans.Add(diagnostic.Trigger);
            }
        }

        return winners;
    }

    /// <summary>Spans by start, each with the furthest end so far: whether one overlaps a given span is a binary search.</summary>
    private sealed class Cover
    {
        private readonly int[] starts;
        private readonly int[] furthestEnds;

        public Cover(List<TextSpan> spans)
        {
            spans.Sort();
            starts = new int[spans.Count];
            furthestEnds = new int[spans.Count];

            for (var i = 0; i < spans.Count; i++)
            {
                starts[i] = spans[i].Start;
                furthestEnds[i] = Math.Max(spans[i].End, i > 0 ? furthestEnds[i - 1] : 0);
            }
        }

        public bool Overlaps(TextSpan span)
        {
            var index = Array.BinarySearch(starts, span.End);
            index = index < 0 ? ~index - 1 : index - 1;

            // A binary search may land on any of several equal starts; none of them begins before the end of the span.
            while (index >= 0 && starts[index] >= span.End)
                index--;

            return index >= 0 && furthestEnds[index] > span.Start;
        }
    }
}
