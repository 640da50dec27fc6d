namespace ContractLint.Patterns;

/// <summary>Finds every position of a sentence where a compiled sequence begins to match, all at once.</summary>
/// <remarks>
/// Backwards: from the set of all positions, each instruction makes the set of those from which it reaches the set it was given. What has
/// to be remembered of a gap is thus one set, whatever its size and however many partial matches it holds.
/// </remarks>
internal sealed class StartFinder(PhraseProgram program, SentenceIndex sentence)
{
    private readonly BufferStack<ulong> buffers = new();

    public long Steps { get; set; }

    /// <summary>Fills <paramref name="starts"/>, of the sentence's width; <see langword="false"/> if it is empty.</summary>
    public bool TryFind(PhraseOperand operand, Span<ulong> starts)
    {
        if (sentence.Width == 1)
            return (starts[0] = RunNarrow(operand.From, operand.To, ulong.MaxValue >> (63 - sentence.WordCount))) != 0;

        starts.Fill(ulong.MaxValue);
        starts[^1] = ulong.MaxValue >> (63 - (sentence.WordCount & 63));
        return RunWide(operand.From, operand.To, starts);
    }

    private ulong RunNarrow(int from, int to, ulong set)
    {
        var code = program.Code;

        for (var at = from; at < to && set != 0;)
        {
            var op = code[at++];
            var number = PhraseOp.Number(op);
            Steps++;

            switch (PhraseOp.Kind(op))
            {
                case PhraseOp.Word:
                    set = (set >> 1) & sentence.NarrowPositions(number);
                    break;
                case PhraseOp.Symbol:
                    set = BeforeSpans(number, set);
                    break;
                case PhraseOp.List:
                    set = BeforeList(number, set);
                    break;
                case PhraseOp.Gap:
                    for (var covered = 0; covered < number;)
                    {
                        var shift = Math.Min(covered + 1, number - covered);
                        set |= set >> shift;
                        covered += shift;
                    }

                    break;
                default:
                    var union = 0UL;
                    for (; number > 0; number--)
                    {
                        var length = code[at++];
                        union |= RunNarrow(at, at + length, set);
                        at += length;
                    }

                    set = union;
                    break;
            }
        }

        return set;
    }

    private ulong BeforeList(int number, ulong set)
    {
        var list = program.Lists[number];
        var before = ((set >> 1) & sentence.NarrowPositions(list.Terminal)) | BeforeSpans(list.Terminal, set);
        return sentence.MayVary(list.Terminal) ? before | RunNarrow(list.Varying.From, list.Varying.To, set) : before;
    }

    private ulong BeforeSpans(int terminal, ulong set)
    {
        var before = 0UL;
        for (var i = sentence.FirstSpan(terminal); i >= 0; i = sentence.NextSpan(i))
        {
            before |= ((set >> sentence.EndOf(i)) & 1) << sentence.StartOf(i);
            Steps++;
        }

        return before;
    }

    private bool RunWide(int from, int to, Span<ulong> set)
    {
        var code = program.Code;

        for (var at = from; at < to;)
        {
            var op = code[at++];
            var number = PhraseOp.Number(op);
            Steps += set.Length;

            switch (PhraseOp.Kind(op))
            {
                case PhraseOp.Word:
                    WideSet.ShiftDown(set, sentence.Positions(number));
                    break;
                case PhraseOp.Symbol:
                    BeforeSpans(number, set);
                    break;
                case PhraseOp.List:
                    BeforeList(number, set);
                    break;
                case PhraseOp.Gap:
                    for (var covered = 0; covered < number;)
                    {
                        var shift = Math.Min(covered + 1, number - covered);
                        WideSet.SpreadDown(set, shift);
                        covered += shift;
                    }

                    break;
                default:
                    at = RunChoice(at, number, set);
                    break;
            }

            if (!set.ContainsAnyExcept(0UL))
                return false;
        }

        return true;
    }

    private void BeforeList(int number, Span<ulong> set)
    {
        var list = program.Lists[number];
        var spans = buffers.Rent(set.Length);
        set.CopyTo(spans);
        BeforeSpans(list.Terminal, spans);

        var varying = buffers.Rent(set.Length);
        set.CopyTo(varying);
        if (sentence.MayVary(list.Terminal) && RunWide(list.Varying.From, list.Varying.To, varying))
            WideSet.Add(spans, varying);

        WideSet.ShiftDown(set, sentence.Positions(list.Terminal));
        WideSet.Add(set, spans);
        buffers.Release();
        buffers.Release();
    }

    private void BeforeSpans(int terminal, Span<ulong> set)
    {
        var before = buffers.Rent(set.Length);
        before.Clear();

        for (var i = sentence.FirstSpan(terminal); i >= 0; i = sentence.NextSpan(i))
        {
            var (start, end) = (sentence.StartOf(i), sentence.EndOf(i));
            before[start >> 6] |= ((set[end >> 6] >> (end & 63)) & 1) << (start & 63);
            Steps++;
        }

        before.CopyTo(set);
        buffers.Release();
    }

    private int RunChoice(int at, int alternatives, Span<ulong> set)
    {
        var union = buffers.Rent(set.Length);
        var attempt = buffers.Rent(set.Length);
        union.Clear();

        for (; alternatives > 0; alternatives--)
        {
            var length = program.Code[at++];
            set.CopyTo(attempt);
            if (RunWide(at, at + length, attempt))
                WideSet.Add(union, attempt);
            at += length;
        }

        union.CopyTo(set);
        buffers.Release();
        buffers.Release();
        return at;
    }
}
