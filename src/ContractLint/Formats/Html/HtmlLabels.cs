using System.Globalization;
using AngleSharp.Dom;
using ContractLint.Formats.Numbering;
using ContractLint.Text;

namespace ContractLint.Formats.Html;

/// <summary>The signs and numbers a browser prints before the items of lists.</summary>
internal static class HtmlLabels
{
    /// <summary>The label of the next item of a list, inside of an item that has the label <paramref name="outer"/>; empty where the list prints none.</summary>
    /// <remarks>Clause 6.2 saved as a web page is item 2 of a list in item 6 of a list: it keeps the number it is cited by.</remarks>
    public static string Next(IElement item, OpenElement? openList, string? outer)
    {
        if (openList is not { Node: IElement { LocalName: "ol" } list })
            return openList?.Node is IElement plain && StyleOf(plain) is "none" ? "" : FlowShapes.Bullet;

        // "value" sets the count, which the next items go on from.
        var number = Number(item, "value") ?? openList.Context.NextNumber + openList.Items;
        openList.Items = number - openList.Context.NextNumber + 1;

        return FormatOf(list) switch
        {
            "none" => "",
            "bullet" => FlowShapes.Bullet,
            "decimal" when IsDecimal(outer) => $"{outer}{number}.",
            var format => NumberFormat.Print(number, format, null, Language.English) + ".",
        };
    }

    private static bool IsDecimal(string? label) => label is [.., '.'] && label.All(character => char.IsAsciiDigit(character) || character is '.');

    public static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -1_000_000 and < 1_000_000 ? number : null;

    private static string FormatOf(IElement list) => StyleOf(list) switch
    {
        "none" => "none",
        "lower-alpha" or "lower-latin" => "lowerLetter",
        "upper-alpha" or "upper-latin" => "upperLetter",
        "lower-roman" => "lowerRoman",
        "upper-roman" => "upperRoman",
        "decimal-leading-zero" => "decimalZero",
        "disc" or "circle" or "square" => "bullet",
        _ => list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        },
    };

    private static string? StyleOf(IElement list)
    {
        if (list.GetAttribute("style") is not { } style)
            return null;

        foreach (var (name, value) in HtmlStyle.Declarations(style))
        {
            if (name is "list-style-type" or "list-style")
                return value.Split(' ')[0];
        }

        return null;
    }
}
