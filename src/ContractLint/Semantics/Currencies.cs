namespace ContractLint.Semantics;

/// <summary>The signs, codes and names of the currencies our readers are paid in.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["€"] = "EUR",
        ["eur"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["$"] = "USD",
        ["usd"] = "USD",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["bucks"] = "USD",
        ["£"] = "GBP",
        ["gbp"] = "GBP",
        ["pound"] = "GBP",
        ["pounds"] = "GBP",
        ["quid"] = "GBP",
        ["chf"] = "CHF",
        ["franc"] = "CHF",
        ["francs"] = "CHF",
        ["piastres"] = "CAD",
        ["nzd"] = "NZD",
        ["sek"] = "SEK",
        ["nok"] = "NOK",
        ["dkk"] = "DKK",
        ["pln"] = "PLN",
        ["sgd"] = "SGD",
        ["hkd"] = "HKD",
        ["zar"] = "ZAR",
        ["fcfa"] = "XOF",
        ["xof"] = "XOF",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["inr"] = "INR",
        ["₹"] = "INR",
    };

    // The hundredths in which words are priced; "cents" is also a number, so only figures stand before it.
    private static readonly Dictionary<string, string> Hundredths = new(StringComparer.Ordinal)
    {
        ["centime"] = "EUR",
        ["centimes"] = "EUR",
        ["cents"] = "USD",
        ["¢"] = "USD",
        ["pence"] = "GBP",
        ["p"] = "GBP",
    };

    public static string? CodeOf(string word) => Codes.GetValueOrDefault(word);

    /// <summary>The letters and signs that may stand before an amount.</summary>
    public static IEnumerable<string> Prefixes => [.. Codes.Keys.Where(word => PrefixOf(word) is not null), SwissFranc];

    /// <summary>"Fr." before an amount, with its dot: without it, a language.</summary>
    public const string SwissFranc = "fr";

    /// <summary>The code of a currency whose hundredth the word names: "12 centimes", "8p".</summary>
    public static string? CodeOfHundredth(string word) => Hundredths.GetValueOrDefault(word);

    /// <summary>The dollar that the letters glued before the sign make exact: "C$", "A$"; <see langword="null"/> where they say nothing.</summary>
    public static string? DollarBefore(string letters) => letters switch
    {
        "c" or "ca" or "cdn" => "CAD",
        "a" or "au" => "AUD",
        "nz" => "NZD",
        "us" => "USD",
        _ => null,
    };

    /// <summary>The dollar that a word after the sign makes exact: "5 000 $ CA".</summary>
    public static string? DollarAfter(string word) => word is "ca" or "cdn" ? "CAD" : word is "us" ? "USD" : word.Length == 3 ? PrefixOf(word) : null;

    /// <summary>The code of what may stand before an amount: a sign or a code, not a name ("quelques euros 3 fois").</summary>
    public static string? PrefixOf(string word) => word.Length == 1 || (word.Length == 3 && CodeOf(word) is { } code && code.Equals(word, StringComparison.OrdinalIgnoreCase)) ? CodeOf(word) : null;
}
