namespace ContractLint.Patterns;

/// <summary>The spans of words that symbols and spellings of lists cover in one sentence, chained by slot in order of start. Reused from sentence to sentence.</summary>
internal sealed class SpanChains
{
    private readonly List<(int Slot, int Start, int End)> spans = [];
    private int[] firsts = [];
    private int[] nexts = [];

    public void Clear() => spans.Clear();

    public void Add(int slot, int start, int end) => spans.Add((slot, start, end));

    /// <summary>Chains what was added; slots are less than <paramref name="slotCount"/>.</summary>
    public void Link(int slotCount)
    {
        if (firsts.Length < slotCount)
            firsts = new int[slotCount * 2];
        if (nexts.Length < spans.Count)
            nexts = new int[spans.Count * 2];

        firsts.AsSpan(0, slotCount).Fill(-1);
        spans.Sort(static (left, right) => left.Start.CompareTo(right.Start));

        for (var i = spans.Count - 1; i >= 0; i--)
        {
            nexts[i] = firsts[spans[i].Slot];
            firsts[spans[i].Slot] = i;
        }
    }

    /// <summary>The first span of a slot, -1 if none.</summary>
    public int First(int slot) => firsts[slot];

    public int Next(int span) => nexts[span];

    public int StartOf(int span) => spans[span].Start;

    public int EndOf(int span) => spans[span].End;
}
