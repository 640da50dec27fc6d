using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Rules.Privacy;

/// <summary>Whether the data protection law of Europe or of the United Kingdom speaks to a contract: what its rules ask means nothing elsewhere.</summary>
internal static class EuropeanDataLaw
{
    /// <summary>The block of a page that finds the law of another part of the world chosen for the contract.</summary>
    private const string ForeignLaw = "foreign-law";

    // The European Union, the European Economic Area and the United Kingdom.
    private static readonly HashSet<string> Countries = new(
        ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "UK"],
        StringComparer.Ordinal);

    public static bool Governs(DocumentAnalysisContext context) =>
        context.Setting(SharedSettings.HomeLaw) is { } home && Countries.Contains(home) && context.MatchesOf(ForeignLaw).IsEmpty;
}
