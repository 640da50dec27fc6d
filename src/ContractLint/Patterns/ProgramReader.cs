namespace ContractLint.Patterns;

/// <summary>Reads a program that was compiled earlier, part after part as the source generator packs it.</summary>
internal static class ProgramReader
{
    public static PhraseProgram Read(ref PackedReader packed)
    {
        var code = packed.Numbers();
        var operands = ReadOperands(ref packed);
        var firstOperands = packed.Places();
        var guards = Lowered(packed.Numbers());
        var lists = ReadLists(ref packed);
        var spellings = ReadSpellings(ref packed);

        return new()
        {
            Code = code,
            Operands = operands,
            FirstOperands = firstOperands,
            Guards = guards,
            Lists = lists,
            Spellings = spellings,
            AnchoredPhrases = ReadTable(ref packed),
            ListsOfWord = ReadTable(ref packed),
            AnchoredSpellings = ReadTable(ref packed),
            AnchoredLists = ReadTable(ref packed),
            Words = ReadWords(ref packed),
            BareWords = ReadWords(ref packed),
            Symbols = ReadSymbols(ref packed),
        };
    }

    private static PhraseOperand[] ReadOperands(ref PackedReader packed)
    {
        var operands = new PhraseOperand[packed.Number()];
        var end = 0;
        for (var i = 0; i < operands.Length; i++)
            operands[i] = ReadOperand(ref packed, ref end);

        return operands;
    }

    // Operands stand in the order of the code: each is written as what lies between it and the one before.
    private static PhraseOperand ReadOperand(ref PackedReader packed, ref int end)
    {
        var from = end + packed.Number();
        end = from + packed.Number();
        return new(from, end, packed.Number() - 1);
    }

    private static CompiledList[] ReadLists(ref PackedReader packed)
    {
        var lists = new CompiledList[packed.Number()];
        var end = 0;
        for (var i = 0; i < lists.Length; i++)
            lists[i] = new(packed.Number(), packed.Number() == 0 ? default : ReadOperand(ref packed, ref end));

        return lists;
    }

    private static Spelling[] ReadSpellings(ref PackedReader packed)
    {
        var spellings = new Spelling[packed.Number()];
        var end = 0;
        for (var i = 0; i < spellings.Length; i++)
            spellings[i] = new(packed.Number(), ReadOperand(ref packed, ref end));

        return spellings;
    }

    private static TerminalTable ReadTable(ref PackedReader packed) => new(packed.Places(), packed.Numbers());

    private static WordIndex ReadWords(ref PackedReader packed)
    {
        var stemCount = packed.Number();
        return new(new WordIndexData(packed.Text(), packed.Places(), packed.Numbers(), Lowered(packed.Numbers()), stemCount));
    }

    private static Dictionary<string, int> ReadSymbols(ref PackedReader packed)
    {
        var symbols = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = packed.Number(); i > 0; i--)
            symbols.Add(packed.Text(), packed.Number());

        return symbols;
    }

    // What may be -1 is written one higher.
    private static int[] Lowered(int[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            numbers[i]--;

        return numbers;
    }
}
