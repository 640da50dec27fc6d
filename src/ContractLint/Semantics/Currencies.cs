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
        ["francs"] = "CHF",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["inr"] = "INR",
        ["₹"] = "INR",
    };

    public static string? CodeOf(string word) => Codes.GetValueOrDefault(word);

    /// <summary>The letters and signs that may stand before an amount.</summary>
    public static IEnumerable<string> Prefixes => Codes.Keys.Where(word => PrefixOf(word) is not null);

    /// <summary>The code of what may stand before an amount: a sign or a code, not a name ("quelques euros 3 fois").</summary>
    public static string? PrefixOf(string word) => word.Length == 1 || word is "eur" or "usd" or "gbp" or "chf" or "cad" or "aud" or "inr" ? CodeOf(word) : null;
}
