namespace ContractLint.Patterns;

/// <summary>The search of one sentence after another for the phrases of a program, with its buffers. For one thread at a time.</summary>
internal sealed class PhraseSearch
{
    private readonly PhraseProgram program;
    private readonly SentenceIndex sentence;
    private readonly StartFinder starts;
    private readonly ShortestEnds ends;
    private readonly BufferStack<ulong> startBuffers = new();
    private readonly BufferStack<int> endBuffers = new();
    private readonly List<PhraseMatch> matches = [];

    public PhraseSearch(PhraseProgram program)
    {
        this.program = program;
        sentence = new(program);
        starts = new(program, sentence);
        ends = new(program, sentence);
    }

    /// <summary>The elementary steps that the last run took.</summary>
    public long Steps { get; private set; }

    public IReadOnlyList<PhraseMatch> Run(AnnotatedWords words)
    {
        matches.Clear();
        (starts.Steps, ends.Steps) = (0, 0);
        sentence.Load(words);
        FindSpellings();
        sentence.Complete();

        var found = startBuffers.Rent(sentence.Width);
        foreach (var phrase in sentence.Candidates)
        {
            var guard = program.Guards[phrase];
            if (guard >= 0 && !sentence.Holds(guard))
                continue;

            var first = program.FirstOperands[phrase];
            if (program.FirstOperands[phrase + 1] - first > 1)
                MatchAll(phrase);
            else if (starts.TryFind(program.Operands[first], found))
                Report(phrase, program.Operands[first], found);
        }

        startBuffers.Release();
        Steps = words.Words.Count + words.Annotations.Count + sentence.Candidates.Length + sentence.Spellings.Count + starts.Steps + ends.Steps + matches.Count;
        if (matches.Count == 0)
            return [];

        matches.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.Phrase.CompareTo(right.Phrase));
        return matches.ToArray();
    }

    // Spellings are made of words alone, so that they can be looked for before symbols and lists are chained.
    private void FindSpellings()
    {
        var found = startBuffers.Rent(sentence.Width);
        for (var i = 0; i < sentence.Spellings.Count; i++)
        {
            var (list, code) = program.Spellings[sentence.Spellings[i]];
            if (!starts.TryFind(code, found))
                continue;

            for (var start = WideSet.Next(found, 0); start >= 0; start = WideSet.Next(found, start + 1))
                sentence.AddSpelling(list, start, start + code.Length);
        }

        startBuffers.Release();
    }

    private void Report(int phrase, PhraseOperand operand, ReadOnlySpan<ulong> found)
    {
        if (operand.Length >= 0)
        {
            for (var start = WideSet.Next(found, 0); start >= 0; start = WideSet.Next(found, start + 1))
                matches.Add(new(phrase, start, start + operand.Length));

            return;
        }

        var nearest = endBuffers.Rent(sentence.WordCount + 1);
        ends.Find(operand, nearest);
        for (var start = 0; start < nearest.Length; start++)
        {
            if (nearest[start] != ShortestEnds.None)
                matches.Add(new(phrase, start, nearest[start]));
        }

        endBuffers.Release();
    }

    // "a & b": the match starts with one operand and ends when each of the others has been met, from that start on.
    private void MatchAll(int phrase)
    {
        var operands = program.Operands.AsSpan(program.FirstOperands[phrase]..program.FirstOperands[phrase + 1]);
        if (!AllOccur(operands))
            return;

        var length = sentence.WordCount + 1;
        var nearest = endBuffers.Rent(operands.Length * length);
        for (var i = 0; i < operands.Length; i++)
            ends.Find(operands[i], nearest.Slice(i * length, length));

        var earliest = endBuffers.Rent(operands.Length);
        earliest.Fill(ShortestEnds.None);
        for (var start = length - 1; start >= 0; start--)
        {
            if (EndOfAll(nearest, earliest, start, length) is var end and not ShortestEnds.None)
                matches.Add(new(phrase, start, end));
        }

        endBuffers.Release();
        endBuffers.Release();
    }

    private bool AllOccur(ReadOnlySpan<PhraseOperand> operands)
    {
        var found = startBuffers.Rent(sentence.Width);
        var all = true;
        for (var i = 0; i < operands.Length && all; i++)
            all = starts.TryFind(operands[i], found);

        startBuffers.Release();
        return all;
    }

    // "nearest" holds, operand after operand, the nearest end from every position; "earliest" the earliest end from this position on, brought up to date here.
    private static int EndOfAll(ReadOnlySpan<int> nearest, Span<int> earliest, int start, int length)
    {
        // Of the operands that start here one must be used here; the others are free to match later, and earlier ends are better.
        var result = ShortestEnds.None;
        for (var i = 0; i < earliest.Length; i++)
            earliest[i] = Math.Min(earliest[i], nearest[i * length + start]);

        for (var i = 0; i < earliest.Length; i++)
        {
            var end = nearest[i * length + start];
            if (end == ShortestEnds.None)
                continue;

            foreach (var other in earliest)
                end = Math.Max(end, other);

            result = Math.Min(result, end);
        }

        return result;
    }
}
