using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>The currency of a document, in words: the one most of its amounts are in, else that of the country the user works in.</summary>
internal static class DocumentCurrency
{
    public static LocalizedText? Of(SemanticModel model, SettingTable settings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in model.Sentences.SelectMany(sentence => sentence.Values))
        {
            if (value is { Kind: ValueKind.Money, Unit.Length: > 0 })
                counts[value.Unit] = counts.GetValueOrDefault(value.Unit) + 1;
        }

        var code = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
        return CurrencyWords.Of(code ?? OfCountry(settings.Text(SharedSettings.HomeLaw)));
    }

    private static string OfCountry(string? country) => country switch
    {
        "UK" => "GBP",
        "US" => "USD",
        "CH" => "CHF",
        "CA" => "CAD",
        "AU" => "AUD",
        "IN" => "INR",
        _ => "EUR",
    };
}
