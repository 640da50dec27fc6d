namespace ContractLint.Semantics;

/// <summary>Numbers as documents write them, however absurd, as whole numbers one can go on counting with.</summary>
internal static class Countable
{
    private const int Highest = 10_000_000;

    public static int Of(decimal number) => (int)Math.Clamp(number, -Highest, Highest);
}
