namespace ContractLint.Patterns;

/// <summary>From a word to the terminals it meets: the literals equal to it and the stems it begins with.</summary>
/// <remarks>
/// Answers are entries, walked with <see cref="Next"/>. Stems are kept in ordinal order: the longest stem of a word is the last stem not after
/// the word, or one of that stem's own stems, which are its chain. The stems of a literal are chained to it, so most words cost one look-up.
/// </remarks>
internal sealed class WordIndex
{
    private readonly Dictionary<string, int> literals;
    private readonly Dictionary<long, (int From, int To)> stemsByHead = [];
    private readonly string[] stems;
    private readonly int[] terminals;
    private readonly int[] nexts;

    public WordIndex(List<KeyValuePair<string, int>> literalTerminals, List<KeyValuePair<string, int>> stemTerminals)
    {
        var sorted = stemTerminals.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key) is not 0 and var order ? order : left.Value - right.Value);

        stems = Array.ConvertAll(sorted, static stem => stem.Key);
        terminals = new int[sorted.Length + literalTerminals.Count];
        nexts = new int[terminals.Length];
        for (var i = 0; i < sorted.Length; i++)
            AddStem(i, sorted[i].Value);

        literals = new(literalTerminals.Count, StringComparer.Ordinal);
        for (var i = 0; i < literalTerminals.Count; i++)
        {
            var entry = sorted.Length + i;
            terminals[entry] = literalTerminals[i].Value;
            nexts[entry] = Find(literalTerminals[i].Key);
            literals[literalTerminals[i].Key] = entry;
        }
    }

    public bool IsEmpty => terminals.Length == 0;

    /// <summary>The first entry of the literals equal to the word and of the stems it begins with; -1 if none.</summary>
    public int Find(string word) => literals.TryGetValue(word, out var entry) ? entry : FindStem(word);

    public int Terminal(int entry) => terminals[entry];

    public int Next(int entry) => nexts[entry];

    private int FindStem(string word)
    {
        if (word.Length < PhraseParser.ShortestStem || !stemsByHead.TryGetValue(Head(word), out var range))
            return -1;

        var (from, to) = range;
        while (from < to)
        {
            var middle = (from + to) >> 1;
            if (string.CompareOrdinal(stems[middle], word) <= 0)
                from = middle + 1;
            else
                to = middle;
        }

        return ChainOf(word, from - 1 < range.From ? -1 : from - 1);
    }

    private void AddStem(int index, int terminal)
    {
        terminals[index] = terminal;
        nexts[index] = ChainOf(stems[index], index - 1);

        var head = Head(stems[index]);
        stemsByHead[head] = (stemsByHead.TryGetValue(head, out var range) ? range.From : index, index + 1);
    }

    private int ChainOf(string word, int entry)
    {
        while (entry >= 0 && !word.StartsWith(stems[entry], StringComparison.Ordinal))
            entry = nexts[entry];

        return entry;
    }

    private static long Head(string word) => word[0] | ((long)word[1] << 16) | ((long)word[2] << 32);
}
