using System.Buffers;
using AngleSharp.Dom;

namespace ContractLint.Formats.Html;

/// <summary>The simple rules of a page's own style sheets: by element, by class, by id. What depends on anything else is passed over.</summary>
internal sealed class HtmlStyleSheet
{
    private const int LongestSheet = 400_000;
    private const int MostRules = 4_000;

    private static readonly SearchValues<char> Combinators = SearchValues.Create(" >+~:[*\t\r\n");

    private readonly Dictionary<string, string> rules = new(StringComparer.Ordinal);

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    public void Add(string sheet)
    {
        var css = sheet.AsSpan(0, Math.Min(sheet.Length, LongestSheet));
        while (rules.Count < MostRules && css.IndexOf('{') is >= 0 and var open)
        {
            var selectors = WithoutComments(css[..open]);
            css = css[(open + 1)..];

            // Rules for print, for narrow screens and the like hold in other places than this one.
            if (selectors.TrimStart().StartsWith('@'))
            {
                css = AfterBlock(css);
                continue;
            }

            var close = css.IndexOf('}');
            AddRule(selectors, close < 0 ? css.ToString() : css[..close].ToString());
            css = close < 0 ? default : css[(close + 1)..];
        }
    }

    /// <summary>What rules and the element's own style say of it, the stronger last.</summary>
    public IEnumerable<(string Name, string Value)> DeclarationsOf(IElement element)
    {
        foreach (var style in StylesOf(element))
        {
            foreach (var declaration in HtmlStyle.Declarations(style))
                yield return declaration;
        }
    }

    private IEnumerable<string> StylesOf(IElement element)
    {
        if (rules.Count > 0)
        {
            if (rules.TryGetValue(element.LocalName, out var ofElement))
                yield return ofElement;

            foreach (var name in element.ClassList)
            {
                if (rules.TryGetValue("." + name, out var ofClass))
                    yield return ofClass;
                if (rules.TryGetValue($"{element.LocalName}.{name}", out var ofBoth))
                    yield return ofBoth;
            }

            if (element.Id is { Length: > 0 } id && rules.TryGetValue("#" + id, out var ofId))
                yield return ofId;
        }

        if (element.GetAttribute("style") is { } own)
            yield return own;
    }

    private void AddRule(string selectors, string declarations)
    {
        foreach (var part in selectors.Split(','))
        {
            var selector = part.Trim();
            if (selector.Length > 0 && !selector.AsSpan().ContainsAny(Combinators))
                rules[selector] = rules.TryGetValue(selector, out var before) ? $"{before};{declarations}" : declarations;
        }
    }

    private static string WithoutComments(ReadOnlySpan<char> text)
    {
        var kept = text.ToString();
        while (kept.IndexOf("/*", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = kept.IndexOf("*/", start + 2, StringComparison.Ordinal);
            kept = end < 0 ? kept[..start] : kept.Remove(start, end + 2 - start);
        }

        // "<!--" around a sheet, for browsers that are gone.
        return kept.Replace("<!--", "", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> AfterBlock(ReadOnlySpan<char> css)
    {
        var depth = 1;
        for (var i = 0; i < css.Length; i++)
        {
            depth += css[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return css[(i + 1)..];
        }

        return default;
    }
}
