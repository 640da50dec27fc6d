namespace ContractLint.Patterns;

/// <summary>From a word to the terminals it meets: the literals equal to it and the stems it begins with.</summary>
/// <remarks>
/// Answers are entries, walked with <see cref="Next"/>: first the stems in ordinal order, then the literals. The longest stem of a word is the last stem not after
/// the word, or one of that stem's own stems, which are its chain. The stems of a literal are chained to it, so most words cost one look-up.
/// All is in a few arrays, so that an index compiled earlier is read without making a string of each word.
/// </remarks>
internal sealed class WordIndex
{
    private const int LettersOfHead = PhraseParser.ShortestStem;

    private readonly WordIndexData data;
    private readonly SlotTable literals;
    private readonly SlotTable heads;
    private readonly int[] firstsOfHeads;

    public WordIndex(WordIndexData data)
    {
        this.data = data;
        literals = new(data.Count - data.StemCount);
        for (var entry = data.StemCount; entry < data.Count; entry++)
            literals.Add(SlotTable.HashOf(data.WordOf(entry)), entry);

        // The stems that begin with the same letters stand together.
        var firsts = new List<int>(data.StemCount + 1);
        for (var entry = 0; entry < data.StemCount; entry++)
        {
            if (entry == 0 || !HeadOf(entry).SequenceEqual(HeadOf(entry - 1)))
                firsts.Add(entry);
        }

        heads = new(firsts.Count);
        for (var head = 0; head < firsts.Count; head++)
            heads.Add(SlotTable.HashOf(HeadOf(firsts[head])), head);

        firsts.Add(data.StemCount);
        firstsOfHeads = [.. firsts];
    }

    public WordIndex(List<KeyValuePair<string, int>> literalTerminals, List<KeyValuePair<string, int>> stemTerminals)
        : this(WordIndexData.Of(literalTerminals, stemTerminals))
    {
        for (var entry = 0; entry < data.Count; entry++)
            data.Nexts[entry] = entry < data.StemCount ? ChainOf(data.WordOf(entry), entry - 1) : AfterLiteral(entry);
    }

    public WordIndexData Data => data;

    public bool IsEmpty => data.Count == 0;

    /// <summary>The first entry of the literals equal to the word and of the stems it begins with; -1 if none.</summary>
    public int Find(string word)
    {
        var letters = word.AsSpan();
        return FindLiteral(letters, after: -1) is >= 0 and var entry ? entry : FindStem(letters);
    }

    public int Terminal(int entry) => data.Terminals[entry];

    public int Next(int entry) => data.Nexts[entry];

    // Without their accents two literals may be one word: they are chained, then its stems.
    private int AfterLiteral(int entry) =>
        FindLiteral(data.WordOf(entry), entry) is >= 0 and var next ? next : FindStem(data.WordOf(entry));

    // Literals were added in order, so that equal ones are met in order.
    private int FindLiteral(ReadOnlySpan<char> word, int after)
    {
        for (var slot = literals.First(SlotTable.HashOf(word)); literals.EntryAt(slot) is >= 0 and var entry; slot = literals.Next(slot))
        {
            if (entry > after && data.WordOf(entry).SequenceEqual(word))
                return entry;
        }

        return -1;
    }

    private int FindStem(ReadOnlySpan<char> word)
    {
        if (word.Length < LettersOfHead || FindHead(word.Slice(0, LettersOfHead)) is not (>= 0 and var head))
            return -1;

        var (first, to) = (firstsOfHeads[head], firstsOfHeads[head + 1]);
        var from = first;
        while (from < to)
        {
            var middle = (from + to) >> 1;
            if (data.WordOf(middle).SequenceCompareTo(word) <= 0)
                from = middle + 1;
            else
                to = middle;
        }

        return ChainOf(word, from - 1 < first ? -1 : from - 1);
    }

    private int FindHead(ReadOnlySpan<char> letters)
    {
        for (var slot = heads.First(SlotTable.HashOf(letters)); heads.EntryAt(slot) is >= 0 and var head; slot = heads.Next(slot))
        {
            if (HeadOf(firstsOfHeads[head]).SequenceEqual(letters))
                return head;
        }

        return -1;
    }

    private int ChainOf(ReadOnlySpan<char> word, int entry)
    {
        while (entry >= 0 && !word.StartsWith(data.WordOf(entry)))
            entry = data.Nexts[entry];

        return entry;
    }

    private ReadOnlySpan<char> HeadOf(int entry) => data.WordOf(entry).Slice(0, LettersOfHead);
}
