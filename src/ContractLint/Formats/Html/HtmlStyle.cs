using AngleSharp.Dom;

namespace ContractLint.Formats.Html;

/// <summary>What an element's own attributes say about whether its text is seen. Style sheets are not read.</summary>
internal static class HtmlStyle
{
    /// <summary>Whether nothing under the element is seen, whatever stands there.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || HasClass(element, "preheader"))
            return true;

        return element.GetAttribute("style") is { } style && Declarations(style).Any(declaration => declaration switch
        {
            ("display", "none") or ("visibility", "hidden" or "collapse") or ("mso-hide", "all") => true,
            ("max-height" or "opacity", var value) => IsZero(value),
            _ => false,
        });
    }

    /// <summary>Whether the letters have no size: inherited until an element gives them one; <see langword="null"/> where it says nothing.</summary>
    public static bool? HasNoSize(IElement element)
    {
        bool? result = null;
        if (element.GetAttribute("style") is { } style)
        {
            foreach (var (name, value) in Declarations(style))
                result = name is "font-size" ? IsZero(value) : result;
        }

        return result;
    }

    public static bool HasVisibleBorder(IElement element) =>
        element.GetAttribute("style") is { } style && Declarations(style).Any(declaration => declaration.Name.StartsWith("border", StringComparison.Ordinal) && declaration.Value.Contains("solid", StringComparison.Ordinal));

    public static bool HasClass(IElement element, string part) => element.ClassName is { } names && names.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a style says, in lower case: "display", "none".</summary>
    public static IEnumerable<(string Name, string Value)> Declarations(string style)
    {
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;

            var value = declaration[(colon + 1)..].Trim().ToLowerInvariant();
            var important = value.IndexOf('!', StringComparison.Ordinal);
            yield return (declaration[..colon].Trim().ToLowerInvariant(), important < 0 ? value : value[..important].TrimEnd());
        }
    }

    // "0", "0px", "0.0em"; not "0.5".
    public static bool IsZero(string value)
    {
        var number = value.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%");
        return !number.IsEmpty && number.IndexOfAnyExcept('0', '.') < 0 && number.Contains('0');
    }
}
