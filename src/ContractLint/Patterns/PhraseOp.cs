namespace ContractLint.Patterns;

/// <summary>An instruction of a compiled phrase: three bits say what it is, the others hold its number.</summary>
/// <remarks>
/// The code of a sequence runs from its last part to its first. A choice is followed, for each alternative, by the length of its code
/// and the code; an optional part is a choice with an alternative of length 0.
/// </remarks>
internal static class PhraseOp
{
    /// <summary>A word or a stem; the number is its terminal.</summary>
    public const int Word = 0;

    /// <summary>An annotation; the number is its terminal.</summary>
    public const int Symbol = 1;

    /// <summary>The number is how many words may be skipped.</summary>
    public const int Gap = 2;

    /// <summary>The number is how many alternatives follow.</summary>
    public const int Choice = 3;

    /// <summary>One of the wordings of a named list; the number is that of the list.</summary>
    public const int List = 4;

    private const int KindBits = 3;

    public static int Encode(int kind, int number) => (number << KindBits) | kind;

    public static int Kind(int op) => op & ((1 << KindBits) - 1);

    public static int Number(int op) => op >> KindBits;
}
