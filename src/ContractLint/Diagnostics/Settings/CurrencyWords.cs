using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The names of currencies.</summary>
internal static class CurrencyWords
{
    public static LocalizedText? Of(string code) => code switch
    {
        "EUR" => new("euros", "euros"),
        "GBP" => new("pounds", "livres sterling"),
        "USD" => new("dollars", "dollars"),
        "CHF" => new("Swiss francs", "francs suisses"),
        "CAD" => new("Canadian dollars", "dollars canadiens"),
        "AUD" => new("Australian dollars", "dollars australiens"),
        "INR" => new("rupees", "roupies"),
        _ => null,
    };
}
