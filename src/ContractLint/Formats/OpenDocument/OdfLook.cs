using System.Globalization;
using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>How text looks, as far as styles say; what is behind it is not known inside of tables and boxes.</summary>
internal sealed record OdfLook
{
    private const float OrdinarySize = 12;

    public float Size { get; init; } = OrdinarySize;

    public Ink? Color { get; init; }

    public Ink? Paper { get; init; } = Ink.White;

    public bool IsScript { get; init; }

    public float Contrast => Color is { } ink && Paper is { } paper ? ink.ContrastWith(paper) : 0;

    /// <summary>What a style changes, from the properties the reader stands on.</summary>
    public static Func<OdfLook, OdfLook>? ChangesOf(XmlReader reader)
    {
        var size = reader.GetAttribute("font-size", OdfNames.Format);
        var color = reader.GetAttribute("color", OdfNames.Format);
        var paper = reader.GetAttribute("background-color", OdfNames.Format);
        var position = reader.GetAttribute("text-position", OdfNames.Style);
        if (size is null && color is null && paper is null && position is null)
            return null;

        return look => look with
        {
            Size = SizeOf(size, look.Size),
            Color = color is null ? look.Color : Ink.Parse(color),
            Paper = paper is null or "transparent" ? look.Paper : Ink.Parse(paper),
            IsScript = position is null ? look.IsScript : !position.StartsWith("0%", StringComparison.Ordinal),
        };
    }

    // "11pt", or "80%" of what is around.
    private static float SizeOf(string? size, float around)
    {
        if (size is null)
            return around;

        var isShare = size.EndsWith('%');
        var digits = isShare ? size[..^1] : size.EndsWith("pt", StringComparison.Ordinal) ? size[..^2] : "";
        return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? isShare ? around * number / 100 : number : around;
    }
}
