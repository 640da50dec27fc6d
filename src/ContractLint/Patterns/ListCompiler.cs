namespace ContractLint.Patterns;

/// <summary>Compiles the named lists of phrases, each once: its single words, its spellings of several words, and what varies in length.</summary>
internal sealed class ListCompiler
{
    private readonly Terminals terminals;
    private readonly Dictionary<PhraseList, int> numbers = [];
    private readonly List<CompiledList> lists = [];
    private readonly List<Spelling> spellings = [];
    private readonly List<(int Terminal, int List)> members = [];

    public ListCompiler(Terminals terminals)
    {
        this.terminals = terminals;
        Writer = new(terminals, numbers);
    }

    /// <summary>Writes phrases whose lists were added.</summary>
    public CodeWriter Writer { get; }

    public IReadOnlyList<CompiledList> Lists => lists;

    public IReadOnlyList<Spelling> Spellings => spellings;

    /// <summary>The terminals of single words, each with a list it belongs to.</summary>
    public List<(int Terminal, int List)> Members => members;

    public void Add(IReadOnlyList<PhraseList> added)
    {
        foreach (var list in added)
        {
            if (!numbers.ContainsKey(list))
                Compile(list);
        }
    }

    private void Compile(PhraseList list)
    {
        // No list holds itself: this ends, and a list has a higher number than those in it.
        Add(list.Held);

        var number = lists.Count;
        var varying = new List<PhraseNode>();
        foreach (var alternative in list.Alternatives)
        {
            if (alternative.Kind is PhraseNodeKind.Word or PhraseNodeKind.Stem)
                AddMember(number, alternative);
            else if (Patterns.Spellings.Of(alternative) is not { } written)
                varying.Add(alternative);
            else
                written.ForEach(words => AddSpelling(number, words));
        }

        var code = varying.Count == 0 ? default : Writer.WriteChoice(varying);
        lists.Add(new(terminals.OfNewList(), code));
        numbers.Add(list, number);
    }

    private void AddSpelling(int list, PhraseNode[] words)
    {
        if (words is [var word])
            AddMember(list, word);
        else
            spellings.Add(new(list, Writer.Write(PhraseNode.Sequence(words))));
    }

    private void AddMember(int list, PhraseNode word) =>
        members.Add((word.Kind is PhraseNodeKind.Stem ? terminals.OfStem(word.Text) : terminals.OfWord(word.Text), list));
}
