namespace ContractLint.Rules.Pages;

/// <summary>The lines of a page, numbered from 1 as in an editor.</summary>
/// <remarks>A line becomes a string only when somebody wants its words: most lines are only looked at.</remarks>
internal sealed class PageLines
{
    private readonly string text;
    private readonly int[] starts;

    public PageLines(string page)
    {
        // Most pages have neither, and are not copied.
        text = page.Contains("\r\n") ? page.Replace("\r\n", "\n") : page;
        if (text.Length > 0 && text[0] is '\uFEFF')
            text = text.Substring(1);

        Count = 1;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            Count++;

        starts = new int[Count + 1];
        for (var number = 1; number < Count; number++)
            starts[number] = text.IndexOf('\n', starts[number - 1]) + 1;

        starts[Count] = text.Length + 1;
    }

    public int Count { get; }

    public string this[int number] => text.Substring(starts[number - 1], LengthOf(number));

    /// <summary>Whether the line begins with those characters.</summary>
    public bool StartsWith(int number, string prefix) => string.CompareOrdinal(text, starts[number - 1], prefix, 0, prefix.Length) == 0;

    /// <summary>Whether the line is that, but for spaces at its end.</summary>
    public bool Is(int number, string content) => StartsWith(number, content) && IsBlankFrom(number, content.Length);

    public bool IsBlank(int number) => IsBlankFrom(number, 0);

    /// <summary>The lines from one number up to, and without, another.</summary>
    public string Join(int from, int to) => to <= from ? "" : text.Substring(starts[from - 1], starts[to - 1] - 1 - starts[from - 1]);

    private int LengthOf(int number) => starts[number] - 1 - starts[number - 1];

    private bool IsBlankFrom(int number, int offset)
    {
        var end = starts[number] - 1;
        for (var i = starts[number - 1] + offset; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}
