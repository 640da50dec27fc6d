namespace ContractLint.Semantics;

/// <summary>Whether an amount of money contains the value added tax.</summary>
public enum TaxBasis
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>"HT", "excl. VAT", "+ VAT", "net of tax": the tax comes on top.</summary>
    Excluded,

    /// <summary>"TTC", "inc. VAT": the tax is in it.</summary>
    Included,
}
