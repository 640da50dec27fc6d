using System.Globalization;
using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>How the text under an element looks, as far as its attributes and simple style rules say.</summary>
internal sealed record HtmlLook
{
    private const float OrdinarySize = 12;
    private const float PointsPerPixel = 0.75f;
    private const int FarAway = -500;

    private static readonly float[] FontSizes = [7.5f, 10, 12, 13.5f, 18, 24, 36];

    public Concealment Concealment { get; init; }

    public float Size { get; init; } = OrdinarySize;

    public Ink? Color { get; init; }

    /// <summary>What is behind; <see langword="null"/> where that is not known.</summary>
    public Ink? Paper { get; init; } = Ink.White;

    public bool IsScript { get; init; }

    public TextRevision Revision { get; init; }

    public TextAppearance Appearance => new()
    {
        Concealment = Concealment,
        Size = Size,
        Contrast = Color is { } ink && Paper is { } paper ? ink.ContrastWith(paper) : 0,
        IsTinted = Color is { IsTinted: true },
        IsScript = IsScript,
        Revision = Revision,
    };

    /// <summary>How text looks under an element that stands where text looks like this.</summary>
    public HtmlLook Within(IElement element, HtmlStyleSheet sheet)
    {
        var look = OfAttributes(element);
        foreach (var (name, value) in sheet.DeclarationsOf(element))
            look = look.With(name, value);

        return look;
    }

    private HtmlLook OfAttributes(IElement element)
    {
        var look = element.LocalName switch
        {
            "sup" or "sub" => this with { IsScript = true },
            "ins" => this with { Revision = TextRevision.Inserted },
            "del" => this with { Revision = TextRevision.Deleted },
            "font" => OfFont(element),
            _ => this,
        };

        if (element.HasAttribute("hidden"))
            look = look.Hide(Concealment.HiddenFrame);

        return element.GetAttribute("bgcolor") is { } paper ? look with { Paper = ColorOf(paper) } : look;
    }

    private HtmlLook OfFont(IElement element)
    {
        var look = element.GetAttribute("color") is { } color ? this with { Color = ColorOf(color) } : this;
        return int.TryParse(element.GetAttribute("size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= 7 ? look with { Size = FontSizes[size - 1] } : look;
    }

    private HtmlLook With(string name, string value) => (name, value) switch
    {
        ("display", "none") => Hide(Concealment.HiddenFrame),
        ("visibility", "hidden" or "collapse") => Hide(Concealment.HiddenFrame),
        ("visibility", "visible") when Concealment is Concealment.HiddenFrame => this,
        ("mso-hide", "all") => Hide(Concealment.Vanished),
        ("opacity", _) when HtmlStyle.IsZero(value) => Hide(Concealment.Unpainted),
        ("max-height" or "height", _) when HtmlStyle.IsZero(value) => Hide(Concealment.NoRoom),
        ("left" or "top" or "text-indent" or "margin-left", _) when Number(value, "px") is < FarAway => Hide(Concealment.OffPage),
        ("color", "transparent") => Hide(Concealment.Unpainted),
        ("color", _) => this with { Color = ColorOf(value) },
        ("background-image", not "none") => this with { Paper = null },
        ("background-color" or "background", _) => this with { Paper = PaperOf(value) },
        ("font-size", _) => this with { Size = SizeOf(value) },
        ("vertical-align", "super" or "sub") => this with { IsScript = true },
        _ => this,
    };

    private HtmlLook Hide(Concealment how) => Concealment is Concealment.None ? this with { Concealment = how } : this;

    // "transparent" shows what is behind anyway; a picture or a gradient may be anything.
    private Ink? PaperOf(string value) => value is "transparent" or "none" or "inherit" or "initial" or "" ? Paper : ColorOf(value);

    private float SizeOf(string value)
    {
        if (Number(value, "pt") is { } points)
            return points;
        if (Number(value, "px") is { } pixels)
            return pixels * PointsPerPixel;
        if (Number(value, "rem") is { } ofRoot)
            return ofRoot * OrdinarySize;
        if (Number(value, "em") is { } ofParent)
            return ofParent * Size;

        return Number(value, "%") is { } percent ? percent * Size / 100 : HtmlStyle.IsZero(value) ? 0.01f : Size;
    }

    private static float? Number(string value, string unit) =>
        value.EndsWith(unit, StringComparison.Ordinal) && float.TryParse(value.AsSpan(0, value.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? number : null;

    private static Ink? ColorOf(string value) => value.Trim().ToLowerInvariant() switch
    {
        "white" => Ink.White,
        "black" => default(Ink),
        "snow" or "ivory" or "whitesmoke" or "ghostwhite" => new Ink(250, 250, 250),
        var color => Ink.Parse(color) ?? OfChannels(color),
    };

    // "rgb(255, 255, 255)", and "rgba(…)" where nothing shines through.
    private static Ink? OfChannels(string value)
    {
        if (!value.StartsWith("rgb", StringComparison.Ordinal) || value.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var open) || !value.EndsWith(')'))
            return null;

        var channels = value[(open + 1)..^1].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (channels.Length is not (3 or 4) || (channels.Length == 4 && channels[3] is not ("1" or "1.0" or "100%")))
            return null;

        Span<byte> parsed = stackalloc byte[3];
        for (var i = 0; i < parsed.Length; i++)
        {
            if (!byte.TryParse(channels[i], NumberStyles.None, CultureInfo.InvariantCulture, out parsed[i]))
                return null;
        }

        return new(parsed[0], parsed[1], parsed[2]);
    }
}
