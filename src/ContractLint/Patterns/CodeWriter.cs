namespace ContractLint.Patterns;

/// <summary>Writes the code of phrases, part after part, into one program.</summary>
internal sealed class CodeWriter(Terminals terminals, Dictionary<PhraseList, int> lists)
{
    private readonly List<int> code = [];

    public int[] ToArray() => [.. code];

    /// <summary>Appends the code of a sequence.</summary>
    public PhraseOperand Write(PhraseNode node)
    {
        var from = code.Count;
        var length = Emit(node);
        return new(from, code.Count, length);
    }

    /// <summary>Appends a choice between alternatives and returns its place.</summary>
    public PhraseOperand WriteChoice(IReadOnlyList<PhraseNode> alternatives)
    {
        var from = code.Count;
        var length = EmitChoice(alternatives, isOptional: false);
        return new(from, code.Count, length);
    }

    /// <summary>Appends the code of a node and returns how many words it always matches; -1 where that varies.</summary>
    private int Emit(PhraseNode node)
    {
        switch (node.Kind)
        {
            case PhraseNodeKind.Word:
                code.Add(PhraseOp.Encode(PhraseOp.Word, terminals.OfWord(node.Text)));
                return 1;
            case PhraseNodeKind.Stem:
                code.Add(PhraseOp.Encode(PhraseOp.Word, terminals.OfStem(node.Text)));
                return 1;
            case PhraseNodeKind.Symbol:
                code.Add(PhraseOp.Encode(PhraseOp.Symbol, terminals.OfSymbol(node.Text)));
                return -1;
            case PhraseNodeKind.List:
                code.Add(PhraseOp.Encode(PhraseOp.List, lists[node.List!]));
                return -1;
            case PhraseNodeKind.Gap:
                code.Add(PhraseOp.Encode(PhraseOp.Gap, node.Size));
                return -1;
            case PhraseNodeKind.Sequence:
                return EmitSequence(node.Children);
            default:
                return EmitChoice(node.Children, node.Kind is PhraseNodeKind.Optional);
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

    private int EmitChoice(IReadOnlyList<PhraseNode> alternatives, bool isOptional)
    {
        code.Add(PhraseOp.Encode(PhraseOp.Choice, alternatives.Count + (isOptional ? 1 : 0)));
        if (isOptional)
            code.Add(0);

        var common = isOptional ? -1 : int.MaxValue;
        for (var i = 0; i < alternatives.Count; i++)
        {
            var place = code.Count;
            code.Add(0);
            var length = Emit(alternatives[i]);
            code[place] = code.Count - place - 1;
            common = common == int.MaxValue || common == length ? length : -1;
        }

        return common;
    }
}
