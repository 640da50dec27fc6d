using System.Globalization;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Budget;

/// <summary>A sum as each language writes it: "€12,000" and « 12 000 € ».</summary>
public static class SumText
{
    private const decimal Highest = 1_000_000_000;
    private const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };

    /// <summary>The sum; cents only where there are some. A currency without a sign is named by its code.</summary>
    public static LocalizedText Of(decimal amount, string currency) => new(
        SignOf(currency) is { } sign ? sign + English(amount) : $"{currency}{NoBreakSpace}{English(amount)}",
        $"{InFrench(amount)}{NoBreakSpace}{SignOf(currency) ?? currency}");

    /// <summary>One sum as people write it, "12000", "12k€", « 12 000,50 € »; <see langword="null"/> where the text is no sum above zero. The currency is empty where none is written.</summary>
    public static (decimal Sum, string Currency)? Read(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
            return InBounds(plain, "");

        var source = new SourceText(text);
        var values = ValueScanner.Scan(source, WordScanner.Scan(source, new(0, text.Length)));
        return values is [{ Kind: ValueKind.Money or ValueKind.Number, Per: null } only] && only.Low == only.High
            ? InBounds(only.Low, only.Kind is ValueKind.Money ? only.Unit : "")
            : null;
    }

    /// <summary>A sum to the cent, half a cent up, as accountants round.</summary>
    public static decimal ToCents(decimal sum) => Math.Round(sum, 2, MidpointRounding.AwayFromZero);

    private static (decimal Sum, string Currency)? InBounds(decimal sum, string currency) => sum is > 0 and <= Highest ? (ToCents(sum), currency) : null;

    private static string English(decimal amount) => amount.ToString(FormatOf(amount), CultureInfo.InvariantCulture);

    private static string InFrench(decimal amount) => amount.ToString(FormatOf(amount), French);

    private static string FormatOf(decimal amount) => amount == decimal.Truncate(amount) ? "#,0" : "#,0.00";

    private static string? SignOf(string currency) => currency switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        _ => null,
    };
}
