using ContractLint.Patterns;

namespace ContractLint.Generators;

/// <summary>Packs a compiled set of phrases, part after part as <c>ProgramReader</c> reads it.</summary>
internal static class ProgramPacker
{
    public static void Pack(PhraseProgram program, PackedWriter packed)
    {
        packed.Numbers(program.Code);

        packed.Number(program.Operands.Length);
        var end = 0;
        foreach (var operand in program.Operands)
            Pack(operand, ref end, packed);

        packed.Places(program.FirstOperands);
        packed.Numbers(program.Guards, raise: 1);
        PackLists(program, packed);
        PackTable(program.AnchoredPhrases, packed);
        PackTable(program.ListsOfWord, packed);
        PackTable(program.AnchoredSpellings, packed);
        PackTable(program.AnchoredLists, packed);
        PackWords(program.Words.Data, packed);
        PackWords(program.BareWords.Data, packed);

        packed.Number(program.Symbols.Count);
        foreach (var symbol in program.Symbols)
        {
            packed.Text(symbol.Key);
            packed.Number(symbol.Value);
        }
    }

    private static void Pack(PhraseOperand operand, ref int end, PackedWriter packed)
    {
        packed.Number(operand.From - end);
        packed.Number(operand.To - operand.From);
        packed.Number(operand.Length + 1);
        end = operand.To;
    }

    private static void PackLists(PhraseProgram program, PackedWriter packed)
    {
        packed.Number(program.Lists.Length);
        var end = 0;
        foreach (var list in program.Lists)
        {
            packed.Number(list.Terminal);
            packed.Number(list.Varies ? 1 : 0);
            if (list.Varies)
                Pack(list.Varying, ref end, packed);
        }

        packed.Number(program.Spellings.Length);
        end = 0;
        foreach (var spelling in program.Spellings)
        {
            packed.Number(spelling.List);
            Pack(spelling.Code, ref end, packed);
        }
    }

    private static void PackTable(TerminalTable table, PackedWriter packed)
    {
        packed.Places(table.Firsts);
        packed.Numbers(table.Numbers);
    }

    private static void PackWords(WordIndexData words, PackedWriter packed)
    {
        packed.Number(words.StemCount);
        packed.Text(words.Letters);
        packed.Places(words.Starts);
        packed.Numbers(words.Terminals);
        packed.Numbers(words.Nexts, raise: 1);
    }
}
