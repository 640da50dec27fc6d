namespace ContractLint.Formats.Pdf;

/// <summary>Words on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    public TextLine(List<PdfWord> words)
    {
        Words = words;
        var (letters, bold) = (0, 0);
        var widest = -1;

        foreach (var word in words)
        {
            Left = letters == 0 ? word.Left : Math.Min(Left, word.Left);
            Right = letters == 0 ? word.Right : Math.Max(Right, word.Right);
            letters += word.Text.Length;
            bold += word.IsBold ? word.Text.Length : 0;

            // The line stands on its longest word: not on a superscript or a drop cap.
            if (word.Text.Length > widest)
                (widest, Baseline, Size) = (word.Text.Length, word.Baseline, word.Size);
        }

        Letters = letters;
        IsBold = bold * 10 >= letters * 9;
    }

    public List<PdfWord> Words { get; }

    public float Left { get; }

    public float Right { get; }

    public float Baseline { get; }

    public float Size { get; }

    public bool IsBold { get; }

    /// <summary>UTF-16 code units of the words, without spaces.</summary>
    public int Letters { get; }

    public int Page => Words[0].Page;

    /// <summary>The cell it stands in, if it is one of a table found on the page.</summary>
    public TableCell? Cell { get; private init; }

    /// <summary>The lines of a table's row, for which this one holds their place on the page.</summary>
    public List<TextLine>? Row { get; private init; }

    /// <summary>All that stands in its row, where it is a line of a table.</summary>
    public string? RowText { get; private set; }

    /// <summary>At what height its row begins, where it is a line of a table.</summary>
    public float RowBaseline { get; private set; }

    /// <summary>What the tags of the page say of its first word.</summary>
    public PageMark Mark => Words[0].Mark;

    public PageDirection Direction => Words[0].Direction;

    /// <summary>The words with one space between; for looking at, never for the document's text.</summary>
    public string Text => field ??= string.Join(' ', Words);

    /// <summary>One line from edge to edge that stands for those of a table's row until the order of the page is known.</summary>
    public static TextLine StandingFor(List<TextLine> row, float left, float right)
    {
        var text = string.Concat(row.SelectMany(line => line.Words).Select(word => word.Text));
        var edges = new float[text.Length + 1];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = left + ((right - left) * i / text.Length);

        var (rowText, rowBaseline) = (string.Join(' ', row), row.Max(line => line.Baseline));
        foreach (var line in row)
            (line.RowText, line.RowBaseline) = (rowText, rowBaseline);

        var first = row[0].Words[0];
        return new([new(text, first.Page, first.Direction, row.Max(line => line.Baseline), first.Size, first.IsBold, edges)]) { Row = row };
    }

    public TextLine Within(TableCell cell) => new(Words) { Cell = cell };

    public override string ToString() => Text;
}
