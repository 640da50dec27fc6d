using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Budget;

/// <summary>A sum as each language writes it: "€12,000" and « 12 000 € ».</summary>
public static class SumText
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };

    /// <summary>The sum; cents only where there are some. A currency without a sign is named by its code.</summary>
    public static LocalizedText Of(decimal amount, string currency) => new(
        SignOf(currency) is { } sign ? sign + English(amount) : $"{currency}{NoBreakSpace}{English(amount)}",
        $"{InFrench(amount)}{NoBreakSpace}{SignOf(currency) ?? currency}");

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
