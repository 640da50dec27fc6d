using AngleSharp.Dom;

namespace ContractLint.Formats.Html;

/// <summary>What the fields of a form show: what was typed, what was chosen, which boxes are ticked.</summary>
internal static class HtmlFormFields
{
    // A list of all countries is not shown whole, and says nothing but what was chosen.
    private const int MostShown = 24;
    private const int MostOptions = 2_000;

    // What a person can read in it as it stands; a password, a button, a file and what is hidden are none.
    private static readonly HashSet<string> Typed = new(["", "text", "email", "tel", "url", "search", "number", "date", "time", "datetime-local", "month", "week"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of a field; <see langword="null"/> for any other element.</summary>
    public static string? TextOf(IElement element) => element.LocalName switch
    {
        "input" => Input(element),
        "textarea" => element.TextContent,
        "select" => Choice(element),
        _ => null,
    };

    private static string Input(IElement input)
    {
        var type = (input.GetAttribute("type") ?? "").Trim();
        if (type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) || type.Equals("radio", StringComparison.OrdinalIgnoreCase))
            return TickBox.Of(input.HasAttribute("checked"));

        return Typed.Contains(type) ? input.GetAttribute("value") ?? "" : "";
    }

    private static string Choice(IElement list)
    {
        var options = OptionsOf(list);
        var chosen = options.FindAll(option => option.HasAttribute("selected"));
        if (!list.HasAttribute("multiple") && HtmlLabels.Number(list, "size") is null or <= 1)
            return Label(chosen.Count > 0 ? chosen[^1] : options.FirstOrDefault());

        // A list that stands open shows what was not chosen too.
        return chosen.Count == 0 || options.Count > MostShown
            ? string.Join(", ", chosen.Select(Label))
            : string.Join('\n', options.Select(option => $"{TickBox.Of(chosen.Contains(option))} {Label(option)}"));
    }

    private static string Label(IElement? option) => option?.TextContent.Trim() ?? "";

    // Options stand in the list, or in a group in it.
    private static List<IElement> OptionsOf(IElement list) =>
        [.. list.Children.SelectMany(child => child.LocalName is "optgroup" ? child.Children.AsEnumerable() : [child]).Where(child => child.LocalName is "option").Take(MostOptions)];
}
