using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The sectors that <c>ethics.sectors</c> knows by a key, in words; any other is already in words.</summary>
public static class SectorWords
{
    private static readonly (string Key, LocalizedText Words)[] Known =
    [
        ("tobacco", new("tobacco", "tabac")),
        ("weapons", new("weapons", "armes")),
        ("gambling", new("gambling", "jeux d'argent")),
        ("mlm", new("multi-level marketing", "vente multiniveau")),
        ("alcohol", new("alcohol", "alcool")),
        ("adult", new("adult content", "contenus pour adultes")),
    ];

    public static LocalizedText Of(string sector) =>
        Array.Find(Known, known => known.Key.Equals(sector, StringComparison.OrdinalIgnoreCase)) is { Key: not null } found ? found.Words : LocalizedText.Same(sector);
}
