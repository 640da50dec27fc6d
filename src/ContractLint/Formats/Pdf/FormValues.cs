using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>What the fields of a form show: what was typed, what was chosen, which boxes are ticked.</summary>
internal sealed class FormValues(Structure structure)
{
    // Fields hang from each other, and hand on what they have; a file can make a circle of them.
    private const int MostAncestors = 32;

    // A list of all countries is not shown whole, and says nothing but what was chosen.
    private const int MostShown = 24;
    private const int MostOptions = 2_000;

    private const int Password = 1 << 13;
    private const int PushButton = 1 << 16;
    private const int DropDown = 1 << 17;

    /// <summary>The lines a field shows; none where it shows nothing to read.</summary>
    public IReadOnlyList<string> Of(DictionaryToken widget)
    {
        var flags = Inherited(widget, "Ff") is NumericToken number ? number.Int : 0;

        return Inherited(widget, "FT").Text() switch
        {
            "Tx" when (flags & Password) == 0 => Rows(TextOf(Inherited(widget, "V"))),
            "Ch" => Rows(Choice(widget, isDropDown: (flags & DropDown) != 0)),
            "Btn" when (flags & PushButton) == 0 => [TickBox.Of(IsTicked(widget))],
            _ => [],
        };
    }

    private static string[] Rows(string value) =>
        string.IsNullOrWhiteSpace(value) ? [] : value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    // The state of the box itself counts; one without tells by its field which of the pictures it has for "ticked" it shows.
    private bool IsTicked(DictionaryToken widget)
    {
        if (widget.Find("AS", structure).Text() is { Length: > 0 } state)
            return state is not "Off";

        if (Inherited(widget, "V").Text() is not { Length: > 0 } value || value is "Off")
            return false;

        return widget.Find("AP", structure) is not DictionaryToken pictures || pictures.Find("N", structure) is not DictionaryToken normal || normal.Data.Count == 0 || normal.Data.ContainsKey(value);
    }

    private string Choice(DictionaryToken widget, bool isDropDown)
    {
        var options = Options(widget);
        var chosen = Chosen(widget, options);

        // A list that stands open shows what was not chosen too.
        return isDropDown || options.Count is 0 or > MostShown || chosen.Count == 0
            ? string.Join(", ", chosen)
            : string.Join('\n', options.Select(option => $"{TickBox.Of(chosen.Contains(option.Shown))} {option.Shown}"));
    }

    private List<string> Chosen(DictionaryToken widget, List<(string Value, string Shown)> options)
    {
        var values = Inherited(widget, "V") switch
        {
            ArrayToken several => several.Data.Take(MostOptions).Select(one => structure.Resolve(one).Text()).ToList(),
            var one => [one.Text()],
        };

        return [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(Shown)];

        string Shown(string value)
        {
            var at = options.FindIndex(option => option.Value == value || option.Shown == value);
            return at < 0 ? value : options[at].Shown;
        }
    }

    // Each is shown as it is, or stands in a pair of what is sent and what is shown.
    private List<(string Value, string Shown)> Options(DictionaryToken widget)
    {
        var options = new List<(string, string)>();
        if (Inherited(widget, "Opt") is not ArrayToken list)
            return options;

        foreach (var token in list.Data.Take(MostOptions))
        {
            if (structure.Resolve(token) is ArrayToken { Length: 2 } pair)
                options.Add((structure.Resolve(pair[0]).Text(), structure.Resolve(pair[1]).Text()));
            else if (structure.Resolve(token).Text() is { Length: > 0 } text)
                options.Add((text, text));
        }

        return options;
    }

    private IToken? Inherited(DictionaryToken field, string key)
    {
        for (var i = 0; i < MostAncestors; i++)
        {
            if (field.Find(key, structure) is { } value)
                return value;

            if (field.Find("Parent", structure) is not DictionaryToken parent)
                return null;

            field = parent;
        }

        return null;
    }

    // Long values may stand in a stream; one that is packed is rich text for programs.
    private static string TextOf(IToken? value) => value switch
    {
        StreamToken { StreamDictionary: var entries } stream when !entries.ContainsKey(NameToken.Filter) => Encoding.Latin1.GetString(stream.Data.Span),
        StreamToken => "",
        _ => value.Text(),
    };
}
