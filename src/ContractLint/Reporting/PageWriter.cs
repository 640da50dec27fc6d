namespace ContractLint.Reporting;

/// <summary>Writes paragraphs on a page of a given width; lines end with LF on every system.</summary>
public sealed class PageWriter(TextWriter output, Ink ink, int width)
{
    private const int Narrowest = 40;
    private const int Widest = 120;

    public Ink Ink => ink;

    /// <summary>Columns that are used: lines longer than 120 are tiring to read.</summary>
    public int Width { get; } = Math.Clamp(width, Narrowest, Widest);

    public void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }

    /// <summary>Words that a line begins with; somebody else goes on.</summary>
    public void Part(string text) => output.Write(text);

    /// <summary>A paragraph, every line indented; <paramref name="paint"/> colours each line after it was measured.</summary>
    public void Paragraph(string text, int indent = 0, Func<string, string>? paint = null) =>
        Hanging(new string(' ', indent), indent, text, paint);

    /// <summary>A paragraph after a lead-in: the first line starts with <paramref name="lead"/>, the others are indented to its width.</summary>
    /// <remarks>The lead may hold colours; <paramref name="indent"/> says how many columns it takes.</remarks>
    public void Hanging(string lead, int indent, string text, Func<string, string>? paint = null)
    {
        var lines = TextWrapper.Wrap(text, Math.Max(10, Width - indent));
        for (var i = 0; i < lines.Count; i++)
            Line((i == 0 ? lead : new string(' ', indent)) + (paint?.Invoke(lines[i]) ?? lines[i]));
    }

    /// <summary>Two texts at the two ends of a line; the second goes under the first where there is no room.</summary>
    public void Ends(string left, string paintedLeft, string right, string paintedRight)
    {
        var gap = Width - TextWrapper.WidthOf(left) - TextWrapper.WidthOf(right);
        if (right.Length == 0)
        {
            Line(paintedLeft);
            return;
        }

        if (gap >= 2)
        {
            Line(paintedLeft + new string(' ', gap) + paintedRight);
            return;
        }

        Line(paintedLeft);
        Line(new string(' ', Math.Max(0, Width - TextWrapper.WidthOf(right))) + paintedRight);
    }
}
