using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Numbers what can be met at a word of a text (words, stems, symbols, named lists), and guesses how often each is.</summary>
internal sealed class Terminals
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);

    // For each terminal, how many times the phrases name it and how common its word is by itself: together, how often a text may hold it.
    private readonly List<int> costs = [];

    public int Count => costs.Count;

    public Dictionary<string, int> Symbols { get; } = new(StringComparer.Ordinal);

    public int OfWord(string word) => Number(words, word, CommonWords.CostOf(word));

    public int OfStem(string letters) => Number(stems, letters, CommonWords.CostOfStem(letters));

    public int OfSymbol(string name) => Number(Symbols, name, CommonWords.CostOfSymbol);

    /// <summary>A terminal for a list, met wherever one of its wordings may be.</summary>
    public int OfNewList()
    {
        costs.Add(0);
        return costs.Count - 1;
    }

    public int CostOf(int terminal) => costs[terminal];

    public void SetCost(int terminal, int cost) => costs[terminal] = cost;

    public WordIndex Index() => new([.. words], [.. stems]);

    /// <summary>The accented words and stems, by what is left of them without accents.</summary>
    public WordIndex BareIndex() => new(WithoutAccents(words), WithoutAccents(stems));

    private int Number(Dictionary<string, int> known, string text, int cost)
    {
        if (!known.TryGetValue(text, out var terminal))
        {
            known[text] = terminal = costs.Count;
            costs.Add(cost);
        }

        costs[terminal]++;
        return terminal;
    }

    private static List<KeyValuePair<string, int>> WithoutAccents(Dictionary<string, int> terminals)
    {
        var bare = new List<KeyValuePair<string, int>>();
        foreach (var (word, terminal) in terminals)
        {
            if (Accents.HasAccent(word))
                bare.Add(new(Accents.Strip(word), terminal));
        }

        return bare;
    }
}
