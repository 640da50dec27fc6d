using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>A country somebody may work in: its code, its name, and the adjective of its law and courts.</summary>
internal sealed record Country(string Code, LocalizedText Name, string EnglishAdjective, string FrenchSingular, string FrenchPlural)
{
    public LocalizedText Law => new($"{EnglishAdjective} law", $"droit {FrenchSingular}");

    public LocalizedText Courts => new($"{EnglishAdjective} courts", $"tribunaux {FrenchPlural}");
}
