namespace ContractLint.Formats.Pdf;

/// <summary>Lines that belong together: a paragraph, a title, an item of a list.</summary>
internal sealed class PdfParagraph(TextLine first)
{
    public List<TextLine> Lines { get; } = [first];

    /// <summary>The table these lines are, if they are one.</summary>
    public PdfTable? Table { get; init; }

    public static PdfParagraph Of(List<TextLine> lines)
    {
        var paragraph = new PdfParagraph(lines[0]);
        paragraph.Lines.AddRange(lines[1..]);
        return paragraph;
    }

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public float Size => Lines[0].Size;

    public int Letters
    {
        get
        {
            var letters = 0;
            foreach (var line in Lines)
                letters += line.Letters;
            return letters;
        }
    }

    public bool IsBold => Lines.TrueForAll(line => line.IsBold);

    public override string ToString() => string.Join(" / ", Lines);
}
