namespace ContractLint.Syntax;

/// <summary>Where a run of characters stood in the file it was read from.</summary>
public abstract record Origin
{
    /// <summary>The origin of the character <paramref name="offset"/> UTF-16 code units further on in the same run.</summary>
    public abstract Origin Advance(int offset);
}
