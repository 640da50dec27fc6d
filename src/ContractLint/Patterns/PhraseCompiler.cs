namespace ContractLint.Patterns;

/// <summary>Turns parsed phrases and the lists they name into one <see cref="PhraseProgram"/>.</summary>
internal static class PhraseCompiler
{
    public static PhraseProgram Compile(IReadOnlyList<Phrase> phrases)
    {
        var terminals = new Terminals();
        var lists = new ListCompiler(terminals);
        var operands = new List<PhraseOperand>(phrases.Count);
        var firstOperands = new int[phrases.Count + 1];

        for (var i = 0; i < phrases.Count; i++)
        {
            lists.Add(phrases[i].Lists);
            foreach (var operand in phrases[i].Operands)
                operands.Add(lists.Writer.Write(operand));

            firstOperands[i + 1] = operands.Count;
        }

        var code = lists.Writer.ToArray();
        var anchors = new PhraseAnchors(code, lists.Lists, terminals);
        var (spellings, varying) = AnchorLists(lists, anchors, terminals);
        var (anchored, guards) = AnchorPhrases([.. operands], firstOperands, anchors);

        return new()
        {
            Code = code,
            Operands = [.. operands],
            FirstOperands = firstOperands,
            AnchoredPhrases = TerminalTable.Of(terminals.Count, anchored),
            Guards = guards,
            Lists = [.. lists.Lists],
            Spellings = [.. lists.Spellings],
            ListsOfWord = TerminalTable.Of(terminals.Count, lists.Members),
            AnchoredSpellings = TerminalTable.Of(terminals.Count, spellings),
            AnchoredLists = TerminalTable.Of(terminals.Count, varying),
            Words = terminals.Index(),
            BareWords = terminals.BareIndex(),
            Symbols = terminals.Symbols,
        };
    }

    // A list costs what its wordings cost together; those of the lists in it, which have lower numbers, are known by then.
    private static (List<(int Terminal, int Spelling)> Spelled, List<(int Terminal, int List)> Varying) AnchorLists(ListCompiler compiled, PhraseAnchors anchors, Terminals terminals)
    {
        var costs = new long[compiled.Lists.Count];
        var spelled = new List<(int, int)>(compiled.Spellings.Count);
        var varying = new List<(int, int)>();

        foreach (var (terminal, list) in compiled.Members)
            costs[list] += terminals.CostOf(terminal);

        for (var i = 0; i < compiled.Spellings.Count; i++)
        {
            var (list, code) = compiled.Spellings[i];
            costs[list] += anchors.CostOf(code);
            spelled.AddRange(anchors.Of(code).Select(anchor => (anchor, i)));
        }

        for (var i = 0; i < compiled.Lists.Count; i++)
        {
            var list = compiled.Lists[i];
            if (list.Varies)
            {
                costs[i] += anchors.CostOf(list.Varying);
                varying.AddRange(anchors.Of(list.Varying).Select(anchor => (anchor, i)));
            }

            terminals.SetCost(list.Terminal, (int)Math.Min(costs[i], int.MaxValue - 1));
        }

        return (spelled, varying);
    }

    private static (List<(int Terminal, int Phrase)> Anchored, int[] Guards) AnchorPhrases(PhraseOperand[] operands, int[] firstOperands, PhraseAnchors anchors)
    {
        var anchored = new List<(int, int)>(firstOperands.Length);
        var guards = new int[firstOperands.Length - 1];

        for (var i = 0; i < guards.Length; i++)
        {
            foreach (var anchor in anchors.Of(operands.AsSpan(firstOperands[i], firstOperands[i + 1] - firstOperands[i]), out guards[i]))
                anchored.Add((anchor, i));
        }

        return (anchored, guards);
    }
}
