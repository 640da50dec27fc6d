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
    private readonly SpanChains spans = new();
    private readonly List<int> spellings = [];
    private int[] touched = new int[64];
    private bool[] varies = new bool[64];
    private ulong[] sets = new ulong[64];
    private int[] candidates = new int[64];
    private int slotCount = 1;
    private int sentenceNumber;

    public int WordCount { get; private set; }

    public int Width { get; private set; }

    /// <summary>The phrases worth trying: the sentence holds an anchor of each.</summary>
    public ReadOnlySpan<int> Candidates => candidates.AsSpan(0, CandidateCount);

    /// <summary>The spellings of lists worth trying: the sentence holds an anchor of each.</summary>
    public IReadOnlyList<int> Spellings => spellings;

    private int CandidateCount { get; set; }

    /// <summary>Takes in a sentence; what is to be matched can be asked after <see cref="Complete"/>.</summary>
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

    /// <summary>Whether a list may stand here in one of its wordings of varying length.</summary>
    public bool MayVary(int terminal) => varies[slots[terminal]];

    /// <summary>A list stands there in a spelling of several words.</summary>
    public void AddSpelling(int list, int start, int end)
    {
        var terminal = program.Lists[list].Terminal;
        spans.Add(SlotOf(terminal), start, end);
    }

    /// <summary>All annotations and spellings are known.</summary>
    public void Complete() => spans.Link(slotCount);

    /// <summary>The first span of a symbol or of a list's spellings, in order of start; -1 if none.</summary>
    public int FirstSpan(int terminal) => slots[terminal] is > 0 and var slot ? spans.First(slot) : -1;

    public int NextSpan(int span) => spans.Next(span);

    public int StartOf(int span) => spans.StartOf(span);

    public int EndOf(int span) => spans.EndOf(span);

    private void Clear()
    {
        for (var slot = 1; slot < slotCount; slot++)
            slots[touched[slot]] = 0;

        slotCount = 1;
        CandidateCount = 0;
        spans.Clear();
        spellings.Clear();

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
        {
            var terminal = index.Terminal(entry);
            Add(terminal, position);
            foreach (var list in program.ListsOfWord[terminal])
                Add(program.Lists[list].Terminal, position);
        }
    }

    private void Add(int terminal, int position)
    {
        var slot = SlotOf(terminal);
        sets[slot * Width + (position >> 6)] |= 1UL << position;
    }

    private int SlotOf(int terminal) => slots[terminal] is > 0 and var slot ? slot : NewSlot(terminal);

    private int NewSlot(int terminal)
    {
        var slot = slotCount++;
        if (slot == touched.Length)
        {
            Array.Resize(ref touched, slot * 2);
            Array.Resize(ref varies, slot * 2);
        }

        if (sets.Length < slotCount * Width)
            Array.Resize(ref sets, slotCount * Width * 2);

        slots[terminal] = slot;
        touched[slot] = terminal;
        varies[slot] = false;
        if (Width == 1)
            sets[slot] = 0;
        else
            sets.AsSpan(slot * Width, Width).Clear();

        foreach (var phrase in program.AnchoredPhrases[terminal])
            AddCandidate(phrase);
        foreach (var spelling in program.AnchoredSpellings[terminal])
            spellings.Add(spelling);
        foreach (var list in program.AnchoredLists[terminal])
        {
            var varying = SlotOf(program.Lists[list].Terminal);
            varies[varying] = true;
        }

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
    private void LoadAnnotations(IReadOnlyList<Annotation> annotations)
    {
        foreach (var (symbol, start, end) in annotations)
        {
            if (start >= 0 && end > start && end <= WordCount && program.Symbols.TryGetValue(symbol, out var terminal))
                spans.Add(SlotOf(terminal), start, end);
        }
    }
}
