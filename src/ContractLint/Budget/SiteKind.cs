namespace ContractLint.Budget;

/// <summary>What a site is for its owner's accounts: the historical distinction of French practice (CNC avis n° 2003-11).</summary>
public enum SiteKind
{
    /// <summary>Nothing tells: both treatments are shown.</summary>
    Unknown,

    /// <summary>It takes orders, bookings or payments, directly or not: in principle a fixed asset.</summary>
    Active,

    /// <summary>A showcase: most often an expense.</summary>
    Passive,
}
