namespace ContractLint.Formats.Packages;

/// <summary>What all parts of a package may inflate to together, so that a thousand parts do not do what one may not.</summary>
internal sealed class InflationBudget(ReadingOptions options)
{
    private const int Parts = 2;

    private long left = options.MaxInflatedBytes * Parts;

    /// <summary>Takes bytes off the budget; <see langword="false"/> when it is spent.</summary>
    public bool Spend(int bytes)
    {
        left -= bytes;
        return left >= 0;
    }
}
