namespace ContractLint.Patterns;

/// <summary>A named list of wordings, read once and shared by every phrase that says <c>[name]</c>: one of them stands there.</summary>
public sealed class PhraseList
{
    private readonly List<PhraseNode> alternatives = [];
    private readonly List<string> symbols = [];
    private readonly List<PhraseList> held = [];

    internal PhraseList(string name) => Name = name;

    public string Name { get; }

    internal IReadOnlyList<PhraseNode> Alternatives => alternatives;

    /// <summary>The bare names of the symbols its alternatives ask for.</summary>
    internal IReadOnlyList<string> Symbols => symbols;

    /// <summary>The lists that stand in its alternatives.</summary>
    internal IReadOnlyList<PhraseList> Held => held;

    /// <summary>How many lists stand in one another, this one included.</summary>
    internal int Depth { get; private set; }

    /// <summary>Whether another list holds it: its depth is settled then.</summary>
    internal bool IsHeld { get; private set; }

    /// <summary>Whether it is that list, or holds it at any depth.</summary>
    internal bool Holds(PhraseList list) => this == list || held.Exists(inner => inner.Holds(list));

    internal void Add(IReadOnlyList<PhraseNode> further, PhraseParser parser, int depth)
    {
        alternatives.AddRange(further);
        symbols.AddRange(parser.Symbols.Except(symbols));
        Depth = Math.Max(Depth, depth);

        foreach (var list in parser.Lists.Except(held).ToList())
        {
            held.Add(list);
            list.IsHeld = true;
        }
    }
}
