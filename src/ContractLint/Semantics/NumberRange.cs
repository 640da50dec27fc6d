namespace ContractLint.Semantics;

/// <summary>A number, or two joined into a range, read from words, and how many words it took.</summary>
/// <remarks><see cref="IsThousands"/>: written with the "k" of money ("5k", "four grand").</remarks>
internal readonly record struct NumberRange(decimal Low, decimal High, int Length, bool IsThousands);
