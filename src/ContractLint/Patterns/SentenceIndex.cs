namespace ContractLint.Patterns;

/// <summary>Where each terminal stands in one sentence, as sets of positions; and the phrases those terminals anchor. Reused from sentence to sentence.</summary>
/// <remarks>
/// A set of positions is a run of <see cref="Width"/> 64-bit words; position <c>i</c> is before word <c>i</c>, the last is after the last word.
/// </remarks>
internal sealed class SentenceIndex(PhraseProgram program)
{
    // An accented letter may meet a bare one only in words of at least this many letters ("côte" is not "cote").
    private const int ShortestBareWord = 5;

    // Slot 0 is the empty set, shared by all terminals that the sentence does not hold.
    private readonly int[] slots = new int[program.TerminalCount];
    private readonly int[] lastSentences = new int[program.PhraseCount];
    private int[] touched = new int[64];
    private int[] firstAnnotations = new int[64];
    private ulong[] sets = new ulong[64];
    private Annotation[] annotations = [];
    private int[] nextAnnotations = [];
    private int[] candidates = new int[64];
    private int slotCount = 1;
    private int sentenceNumber;

    public int WordCount { get; private set; }

    public int Width { get; private set; }

    /// <summary>The phrases worth trying: the sentence holds an anchor of each.</summary>
    public ReadOnlySpan<int> Candidates => candidates.AsSpan(0, CandidateCount);

    private int CandidateCount { get; set; }

    public void Load(AnnotatedWords sentence)
    {
        Clear();
        WordCount = sentence.Words.Count;
        Width = (WordCount >> 6) + 1;
        if (sets.Length < Width)
            sets = new ulong[Width * 16];

        sets.AsSpan(0, Width).Clear();
        LoadWords(sentence);
        LoadAnnotations(sentence.Annotations);
    }

    public bool Holds(int terminal) => slots[terminal] != 0;

    /// <summary>Where a terminal stands, in a sentence of <see cref="Width"/> 1.</summary>
    public ulong NarrowPositions(int terminal) => sets[slots[terminal]];

    public ReadOnlySpan<ulong> Positions(int terminal) => sets.AsSpan(slots[terminal] * Width, Width);

    /// <summary>The first annotation of a symbol, in order of start; -1 if none.</summary>
    public int FirstAnnotation(int terminal) => slots[terminal] is > 0 and var slot ? firstAnnotations[slot] : -1;

    public int NextAnnotation(int annotation) => nextAnnotations[annotation];

    public int StartOf(int annotation) => annotations[annotation].Start;

    public int EndOf(int annotation) => annotations[annotation].End;

    private void Clear()
    {
        for (var slot = 1; slot < slotCount; slot++)
            slots[touched[slot]] = 0;

        slotCount = 1;
        CandidateCount = 0;

        if (sentenceNumber == int.MaxValue)
        {
            Array.Clear(lastSentences);
            sentenceNumber = 0;
        }

        sentenceNumber++;
    }

    private void LoadWords(AnnotatedWords sentence)
    {
        var words = sentence.Words;
        var alsoBare = sentence.WithoutAccents && !program.BareWords.IsEmpty;

        for (var i = 0; i < WordCount; i++)
        {
            var word = words[i].Normal;
            AddAll(program.Words, word, i);
            if (alsoBare && word.Length >= ShortestBareWord)
                AddAll(program.BareWords, word, i);
        }
    }

    private void AddAll(WordIndex index, string word, int position)
    {
        for (var entry = index.Find(word); entry >= 0; entry = index.Next(entry))
            Add(index.Terminal(entry), position);
    }

    private int Add(int terminal, int position)
    {
        var slot = slots[terminal];
        if (slot == 0)
            slots[terminal] = slot = NewSlot(terminal);

        sets[slot * Width + (position >> 6)] |= 1UL << position;
        return slot;
    }

    private int NewSlot(int terminal)
    {
        var slot = slotCount++;
        if (slot == touched.Length)
        {
            Array.Resize(ref touched, slot * 2);
            Array.Resize(ref firstAnnotations, slot * 2);
        }

        if (sets.Length < slotCount * Width)
            Array.Resize(ref sets, slotCount * Width * 2);

        touched[slot] = terminal;
        firstAnnotations[slot] = -1;
        if (Width == 1)
            sets[slot] = 0;
        else
            sets.AsSpan(slot * Width, Width).Clear();

        var last = program.FirstAnchored[terminal + 1];
        for (var i = program.FirstAnchored[terminal]; i < last; i++)
            AddCandidate(program.AnchoredPhrases[i]);

        return slot;
    }

    private void AddCandidate(int phrase)
    {
        if (lastSentences[phrase] == sentenceNumber)
            return;

        lastSentences[phrase] = sentenceNumber;
        if (CandidateCount == candidates.Length)
            Array.Resize(ref candidates, CandidateCount * 2);

        candidates[CandidateCount++] = phrase;
    }

    // An annotation that covers no word, or words the sentence does not have, is met by nothing.
    private void LoadAnnotations(IReadOnlyList<Annotation> given)
    {
        var count = given.Count;
        if (count == 0 || program.Symbols.Count == 0)
            return;

        if (annotations.Length < count)
        {
            annotations = new Annotation[count * 2];
            nextAnnotations = new int[count * 2];
        }

        var isOrdered = true;
        for (var i = 0; i < count; i++)
        {
            annotations[i] = given[i];
            isOrdered &= i == 0 || annotations[i - 1].Start <= annotations[i].Start;
        }

        if (!isOrdered)
            annotations.AsSpan(0, count).Sort(static (left, right) => left.Start.CompareTo(right.Start));

        for (var i = count - 1; i >= 0; i--)
        {
            var (symbol, start, end) = annotations[i];
            if (start < 0 || end <= start || end > WordCount || !program.Symbols.TryGetValue(symbol, out var terminal))
                continue;

            var slot = Add(terminal, start);
            nextAnnotations[i] = firstAnnotations[slot];
            firstAnnotations[slot] = i;
        }
    }
}
