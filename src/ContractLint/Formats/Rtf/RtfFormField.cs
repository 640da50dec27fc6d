namespace ContractLint.Formats.Rtf;

/// <summary>A field of a form being read, whose state stands beside what tells the program of it.</summary>
internal sealed class RtfFormField
{
    private const int MostEntries = 2_000;

    // Neither ticked nor chosen since the form was made: the state it was made with.
    private const int AsMade = 25;

    private const int Box = 1;
    private const int List = 2;

    private readonly List<string> entries = [];
    private int kind;
    private int? result;
    private int made;

    public bool Take(RtfToken token)
    {
        switch (token.Word)
        {
            case "formfield":
                (kind, result, made) = (0, null, 0);
                entries.Clear();
                break;
            case "fftype":
                kind = token.Value ?? 0;
                break;
            case "ffres":
                result = token.Value;
                break;
            case "ffdefres":
                made = token.Value ?? 0;
                break;
        }

        return true;
    }

    /// <summary>Adds an entry of a list.</summary>
    public void Add(string entry)
    {
        if (entries.Count < MostEntries)
            entries.Add(entry.Trim());
    }

    /// <summary>What the field shows by itself: a ticked or empty box, the chosen entry of a list; empty for a text, which stands in the file as any other.</summary>
    public string Shown
    {
        get
        {
            var state = result is null or AsMade ? made : result.Value;
            return kind switch
            {
                Box => TickBox.Of(state != 0),
                List when state >= 0 && state < entries.Count => entries[state],
                _ => "",
            };
        }
    }
}
