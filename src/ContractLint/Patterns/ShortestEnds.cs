namespace ContractLint.Patterns;

/// <summary>For every position of a sentence, the nearest end of a match of a compiled sequence that starts there.</summary>
/// <remarks>
/// Backwards, like <see cref="StartFinder"/>, with an end in place of a bit: the nearest end of what follows does not depend on where the match
/// began, so one number per position is enough and the work is words × instructions.
/// </remarks>
internal sealed class ShortestEnds(PhraseProgram program, SentenceIndex sentence)
{
    /// <summary>There is no match from here.</summary>
    public const int None = int.MaxValue;

    private readonly BufferStack<int> buffers = new();

    public long Steps { get; set; }

    /// <summary>Fills <paramref name="ends"/>, one more than the words.</summary>
    public void Find(PhraseOperand operand, Span<int> ends)
    {
        for (var i = 0; i < ends.Length; i++)
            ends[i] = i;

        Run(operand.From, operand.To, ends);
    }

    private void Run(int from, int to, Span<int> ends)
    {
        for (var at = from; at < to;)
        {
            var op = program.Code[at++];
            var number = PhraseOp.Number(op);
            Steps += ends.Length;

            switch (PhraseOp.Kind(op))
            {
                case PhraseOp.Word:
                    BeforeWord(number, ends);
                    break;
                case PhraseOp.Symbol:
                    BeforeSpans(number, ends);
                    break;
                case PhraseOp.List:
                    BeforeList(number, ends);
                    break;
                case PhraseOp.Gap:
                    BeforeGap(number, ends);
                    break;
                default:
                    at = BeforeChoice(at, number, ends);
                    break;
            }
        }
    }

    private void BeforeWord(int terminal, Span<int> ends)
    {
        var positions = sentence.Positions(terminal);
        var last = ends.Length - 1;

        for (var i = 0; i < last; i++)
            ends[i] = ((positions[i >> 6] >> i) & 1) != 0 ? ends[i + 1] : None;

        ends[last] = None;
    }

    private void BeforeList(int number, Span<int> ends)
    {
        var list = program.Lists[number];
        var words = buffers.Rent(ends.Length);
        ends.CopyTo(words);
        BeforeWord(list.Terminal, words);

        var varying = buffers.Rent(ends.Length);
        if (sentence.MayVary(list.Terminal))
        {
            ends.CopyTo(varying);
            Run(list.Varying.From, list.Varying.To, varying);
            KeepNearest(words, varying);
        }

        BeforeSpans(list.Terminal, ends);
        KeepNearest(ends, words);
        buffers.Release();
        buffers.Release();
    }

    // Spans come in order of start and end after it, so the ends they read are not yet overwritten.
    private void BeforeSpans(int terminal, Span<int> ends)
    {
        var span = sentence.FirstSpan(terminal);

        for (var i = 0; i < ends.Length; i++)
        {
            var nearest = None;
            for (; span >= 0 && sentence.StartOf(span) == i; span = sentence.NextSpan(span))
            {
                nearest = Math.Min(nearest, ends[sentence.EndOf(span)]);
                Steps++;
            }

            ends[i] = nearest;
        }
    }

    private void BeforeGap(int size, Span<int> ends)
    {
        for (var i = 0; i < ends.Length; i++)
        {
            var limit = Math.Min(i + size, ends.Length - 1);
            var nearest = ends[i];
            for (var j = i + 1; j <= limit; j++)
                nearest = Math.Min(nearest, ends[j]);

            Steps += limit - i;
            ends[i] = nearest;
        }
    }

    private int BeforeChoice(int at, int alternatives, Span<int> ends)
    {
        var nearest = buffers.Rent(ends.Length);
        var attempt = buffers.Rent(ends.Length);
        nearest.Fill(None);

        for (; alternatives > 0; alternatives--)
        {
            var length = program.Code[at++];
            ends.CopyTo(attempt);
            Run(at, at + length, attempt);
            at += length;

            KeepNearest(nearest, attempt);
        }

        nearest.CopyTo(ends);
        buffers.Release();
        buffers.Release();
        return at;
    }

    private static void KeepNearest(Span<int> nearest, ReadOnlySpan<int> others)
    {
        for (var i = 0; i < nearest.Length; i++)
            nearest[i] = Math.Min(nearest[i], others[i]);
    }
}
