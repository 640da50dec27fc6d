namespace ContractLint.Patterns;

/// <summary>Chooses, for each phrase and each wording of a list, the terminals it cannot match without that a text is least likely to hold.</summary>
/// <remarks>For a word, a symbol or a list that is itself; for a group it is one terminal of every alternative.</remarks>
internal sealed class PhraseAnchors(int[] code, IReadOnlyList<CompiledList> lists, Terminals terminals)
{
    private const int Never = int.MaxValue;

    private readonly List<int> found = [];

    /// <summary>The terminals that anchor a phrase: those of its cheapest operand; and its guard, the next cheapest terminal, -1 if none. Read before the next call.</summary>
    public IReadOnlyList<int> Of(ReadOnlySpan<PhraseOperand> operands, out int guard)
    {
        var (cheapest, least, anchor) = (operands[0], Never, -1);
        foreach (var operand in operands)
        {
            if (CostOf(operand.From, operand.To, out var best) is var cost && cost < least)
                (cheapest, least, anchor) = (operand, cost, best);
        }

        guard = GuardOf(operands, anchor);
        return Of(cheapest);
    }

    /// <summary>The terminals that anchor one sequence. Read before the next call.</summary>
    public IReadOnlyList<int> Of(PhraseOperand sequence)
    {
        found.Clear();
        Collect(sequence.From, sequence.To);
        return found;
    }

    /// <summary>How often a text may hold a sequence: as often as its rarest part.</summary>
    public int CostOf(PhraseOperand sequence) => CostOf(sequence.From, sequence.To, out _);

    private void Collect(int from, int to)
    {
        CostOf(from, to, out var best);
        if (PhraseOp.Kind(code[best]) is not PhraseOp.Choice)
        {
            found.Add(TerminalOf(code[best]));
            return;
        }

        var at = best + 1;
        for (var i = PhraseOp.Number(code[best]); i > 0; i--)
        {
            Collect(at + 1, at + 1 + code[at]);
            at += 1 + code[at];
        }
    }

    private int GuardOf(ReadOnlySpan<PhraseOperand> operands, int anchor)
    {
        var (guard, least) = (-1, Never);
        foreach (var operand in operands)
        {
            for (var at = operand.From; at < operand.To;)
            {
                var place = at;
                var cost = PartCost(ref at);
                if (place != anchor && PhraseOp.Kind(code[place]) is not (PhraseOp.Gap or PhraseOp.Choice) && cost < least)
                    (guard, least) = (TerminalOf(code[place]), cost);
            }
        }

        return guard;
    }

    // A part that may be absent cannot be an anchor.
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
        var op = code[at++];
        switch (PhraseOp.Kind(op))
        {
            case PhraseOp.Gap:
                return Never;
            case PhraseOp.Choice:
                var total = 0L;
                for (var i = PhraseOp.Number(op); i > 0; i--)
                {
                    var length = code[at++];
                    total += CostOf(at, at + length, out _);
                    at += length;
                }

                return (int)Math.Min(total, Never);
            default:
                return terminals.CostOf(TerminalOf(op));
        }
    }

    private int TerminalOf(int op) => PhraseOp.Kind(op) is PhraseOp.List ? lists[PhraseOp.Number(op)].Terminal : PhraseOp.Number(op);
}
