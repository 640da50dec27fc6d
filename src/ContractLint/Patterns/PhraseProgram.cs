namespace ContractLint.Patterns;

/// <summary>A set of phrases, compiled. Immutable.</summary>
/// <remarks>
/// A terminal is what can be met at a word: a literal word, a stem, a symbol or a named list, numbered from 0.
/// An anchor is a terminal without which a phrase cannot match; a sentence concerns only the phrases whose anchors it holds.
/// </remarks>
internal sealed class PhraseProgram
{
    public required int[] Code { get; init; }

    public required PhraseOperand[] Operands { get; init; }

    /// <summary>The operands of phrase <c>i</c> are <c>[FirstOperands[i], FirstOperands[i + 1])</c>.</summary>
    public required int[] FirstOperands { get; init; }

    /// <summary>The phrases that a terminal anchors.</summary>
    public required TerminalTable AnchoredPhrases { get; init; }

    /// <summary>For each phrase another terminal it cannot match without, or -1: one look tells that most candidates are none.</summary>
    public required int[] Guards { get; init; }

    public required CompiledList[] Lists { get; init; }

    /// <summary>The wordings of lists that are several words long, always as many.</summary>
    public required Spelling[] Spellings { get; init; }

    /// <summary>The lists of which a word is, by itself, a wording.</summary>
    public required TerminalTable ListsOfWord { get; init; }

    /// <summary>The spellings that a terminal anchors.</summary>
    public required TerminalTable AnchoredSpellings { get; init; }

    /// <summary>The lists whose varying wordings a terminal anchors.</summary>
    public required TerminalTable AnchoredLists { get; init; }

    public required WordIndex Words { get; init; }

    /// <summary>The accented words and stems, by what is left of them without accents.</summary>
    public required WordIndex BareWords { get; init; }

    public required Dictionary<string, int> Symbols { get; init; }

    public int TerminalCount => AnchoredPhrases.Firsts.Length - 1;

    public int PhraseCount => FirstOperands.Length - 1;
}
