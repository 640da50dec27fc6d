namespace ContractLint.Patterns;

/// <summary>Chooses, for each phrase, the terminals it cannot match without that a text is least likely to hold.</summary>
/// <remarks>For a word or a symbol that is itself; for a group it is one terminal of every alternative.</remarks>
internal sealed class PhraseAnchors(int[] code, List<int> costs)
{
    private const int Never = int.MaxValue;

    private readonly List<(int Terminal, int Phrase)> anchors = [];

    /// <summary>Anchors a phrase in the cheapest of its operands and returns its guard: the next cheapest terminal, -1 if none.</summary>
    public int Add(int phrase, List<PhraseOperand> operands, int from, int to)
    {
        var cheapest = from;
        var least = Never;

        for (var i = from; i < to; i++)
        {
            if (CostOf(operands[i].From, operands[i].To, out _) is var cost && cost < least)
                (cheapest, least) = (i, cost);
        }

        Collect(operands[cheapest].From, operands[cheapest].To, phrase);
        CostOf(operands[cheapest].From, operands[cheapest].To, out var anchor);
        return GuardOf(operands, from, to, anchor);
    }

    /// <summary>The phrases by terminal, as offsets and a list.</summary>
    public (int[] First, int[] Phrases) ByTerminal()
    {
        var first = new int[costs.Count + 1];
        foreach (var (terminal, _) in anchors)
            first[terminal + 1]++;
        for (var i = 0; i < costs.Count; i++)
            first[i + 1] += first[i];

        var phrases = new int[anchors.Count];
        var next = first.AsSpan(0, costs.Count).ToArray();
        foreach (var (terminal, phrase) in anchors)
            phrases[next[terminal]++] = phrase;

        return (first, phrases);
    }

    private int GuardOf(List<PhraseOperand> operands, int from, int to, int anchor)
    {
        var guard = -1;
        for (var i = from; i < to; i++)
        {
            for (var at = operands[i].From; at < operands[i].To;)
            {
                var place = at;
                var cost = PartCost(ref at);
                var isTerminal = PhraseOp.Kind(code[place]) is PhraseOp.Word or PhraseOp.Symbol;
                if (isTerminal && place != anchor && (guard < 0 || cost < costs[guard]))
                    guard = PhraseOp.Number(code[place]);
            }
        }

        return guard;
    }

    private void Collect(int from, int to, int phrase)
    {
        CostOf(from, to, out var best);
        var number = PhraseOp.Number(code[best]);
        if (PhraseOp.Kind(code[best]) is not PhraseOp.Choice)
        {
            anchors.Add((number, phrase));
            return;
        }

        var at = best + 1;
        for (var i = 0; i < number; i++)
        {
            Collect(at + 1, at + 1 + code[at], phrase);
            at += 1 + code[at];
        }
    }

    // The sequence costs what its cheapest part costs; a part that may be absent cannot be an anchor.
    private int CostOf(int from, int to, out int best)
    {
        var least = Never;
        best = -1;

        for (var at = from; at < to;)
        {
            var place = at;
            var cost = PartCost(ref at);
            if (cost < least)
                (least, best) = (cost, place);
        }

        return least;
    }

    private int PartCost(ref int at)
    {
        var number = PhraseOp.Number(code[at]);
        switch (PhraseOp.Kind(code[at++]))
        {
            case PhraseOp.Gap:
                return Never;
            case PhraseOp.Choice:
                var total = 0L;
                for (var i = 0; i < number; i++)
                {
                    var length = code[at++];
                    total += CostOf(at, at + length, out _);
                    at += length;
                }

                return (int)Math.Min(total, Never);
            default:
                return costs[number];
        }
    }
}
