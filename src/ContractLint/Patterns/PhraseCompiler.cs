using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>Turns parsed phrases into one <see cref="PhraseProgram"/>.</summary>
internal sealed class PhraseCompiler
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> symbols = new(StringComparer.Ordinal);

    // For each terminal, how many times the phrases name it and how common its word is by itself: together, how often a text may hold it.
    private readonly List<int> costs = [];
    private readonly List<int> code = [];

    private PhraseCompiler()
    {
    }

    public static PhraseProgram Compile(IReadOnlyList<Phrase> phrases) => new PhraseCompiler().Run(phrases);

    private PhraseProgram Run(IReadOnlyList<Phrase> phrases)
    {
        var operands = new List<PhraseOperand>(phrases.Count);
        var firstOperands = new int[phrases.Count + 1];

        for (var i = 0; i < phrases.Count; i++)
        {
            foreach (var operand in phrases[i].Operands)
            {
                var from = code.Count;
                var length = Emit(operand);
                operands.Add(new(from, code.Count, length));
            }

            firstOperands[i + 1] = operands.Count;
        }

        var instructions = code.ToArray();
        var anchors = new PhraseAnchors(instructions, costs);
        var guards = new int[phrases.Count];
        for (var i = 0; i < phrases.Count; i++)
            guards[i] = anchors.Add(i, operands, firstOperands[i], firstOperands[i + 1]);

        var (firstAnchored, anchored) = anchors.ByTerminal();
        return new()
        {
            Code = instructions,
            Operands = [.. operands],
            FirstOperands = firstOperands,
            TerminalCount = costs.Count,
            FirstAnchored = firstAnchored,
            AnchoredPhrases = anchored,
            Guards = guards,
            Words = new([.. words], [.. stems]),
            BareWords = new(WithoutAccents(words), WithoutAccents(stems)),
            Symbols = symbols,
        };
    }

    /// <summary>Appends the code of a node and returns how many words it always matches; -1 where that varies.</summary>
    private int Emit(PhraseNode node)
    {
        switch (node.Kind)
        {
            case PhraseNodeKind.Word:
                code.Add(PhraseOp.Encode(PhraseOp.Word, Terminal(words, node.Text, CommonWords.CostOf(node.Text))));
                return 1;
            case PhraseNodeKind.Stem:
                code.Add(PhraseOp.Encode(PhraseOp.Word, Terminal(stems, node.Text, CommonWords.CostOfStem(node.Text))));
                return 1;
            case PhraseNodeKind.Symbol:
                code.Add(PhraseOp.Encode(PhraseOp.Symbol, Terminal(symbols, node.Text, CommonWords.CostOfSymbol)));
                return -1;
            case PhraseNodeKind.Gap:
                code.Add(PhraseOp.Encode(PhraseOp.Gap, node.Size));
                return -1;
            case PhraseNodeKind.Sequence:
                return EmitSequence(node.Children);
            default:
                return EmitChoice(node);
        }
    }

    private int EmitSequence(IReadOnlyList<PhraseNode> parts)
    {
        var total = 0;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var length = Emit(parts[i]);
            total = length < 0 || total < 0 ? -1 : total + length;
        }

        return total;
    }

    private int EmitChoice(PhraseNode node)
    {
        var isOptional = node.Kind is PhraseNodeKind.Optional;
        code.Add(PhraseOp.Encode(PhraseOp.Choice, node.Children.Count + (isOptional ? 1 : 0)));
        if (isOptional)
            code.Add(0);

        var common = isOptional ? -1 : int.MaxValue;
        foreach (var alternative in node.Children)
        {
            var place = code.Count;
            code.Add(0);
            var length = Emit(alternative);
            code[place] = code.Count - place - 1;
            common = common == int.MaxValue || common == length ? length : -1;
        }

        return common;
    }

    private int Terminal(Dictionary<string, int> known, string text, int cost)
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
