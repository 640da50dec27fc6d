namespace ContractLint.Text;

/// <summary>What a <see cref="Word"/> is made of.</summary>
public enum WordKind
{
    /// <summary>Letters, possibly with digits after the first one ("b2b").</summary>
    Letters,

    /// <summary>Digits with their separators ("200,50").</summary>
    Number,

    /// <summary>One sign that matters to meaning: a currency sign, <c>%</c> or <c>§</c>.</summary>
    Sign,
}
