using ContractLint.Patterns;
using Shouldly;

namespace ContractLint.Tests.Patterns;

/// <summary>Compares two compiled sets of phrases, part by part.</summary>
internal static class ProgramComparison
{
    public static void ShouldBeLike(this PhraseProgram program, PhraseProgram expected)
    {
        Same(program.Code, expected.Code);
        Same(program.Operands, expected.Operands);
        Same(program.FirstOperands, expected.FirstOperands);
        Same(program.Guards, expected.Guards);
        Same(program.Lists, expected.Lists);
        Same(program.Spellings, expected.Spellings);
        Same(program.AnchoredPhrases, expected.AnchoredPhrases);
        Same(program.ListsOfWord, expected.ListsOfWord);
        Same(program.AnchoredSpellings, expected.AnchoredSpellings);
        Same(program.AnchoredLists, expected.AnchoredLists);
        Same(program.Words.Data, expected.Words.Data);
        Same(program.BareWords.Data, expected.BareWords.Data);
        program.Symbols.ShouldBe(expected.Symbols, ignoreOrder: true);
    }

    private static void Same(TerminalTable table, TerminalTable expected)
    {
        Same(table.Firsts, expected.Firsts);
        Same(table.Numbers, expected.Numbers);
    }

    private static void Same(WordIndexData words, WordIndexData expected)
    {
        words.Letters.ShouldBe(expected.Letters);
        words.StemCount.ShouldBe(expected.StemCount);
        Same(words.Starts, expected.Starts);
        Same(words.Terminals, expected.Terminals);
        Same(words.Nexts, expected.Nexts);
    }

    // Shouldly would compare, and print, hundreds of thousands of numbers one by one.
    private static void Same<T>(T[] numbers, T[] expected) => numbers.AsSpan().SequenceEqual(expected).ShouldBeTrue();
}
