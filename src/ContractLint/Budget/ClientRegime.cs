namespace ContractLint.Budget;

/// <summary>How the client is taxed; decides whether the accounting of a budget means anything to them.</summary>
public enum ClientRegime
{
    /// <summary>Not told: what is said begins with "if your business is taxed on actual profit".</summary>
    Unknown,

    /// <summary>Taxed on actual profit (« au réel »).</summary>
    Real,

    /// <summary>A micro-entrepreneur, who deducts no real expense and depreciates nothing for tax.</summary>
    Micro,

    /// <summary>An association with accounting rules of its own (ANC règlement n° 2018-06).</summary>
    Association,

    /// <summary>An individual without a business, who keeps no such accounts.</summary>
    Private,
}
