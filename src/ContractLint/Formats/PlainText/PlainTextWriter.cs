using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Hands the paragraphs of a text file to the builder, with every character between them.</summary>
internal sealed class PlainTextWriter(string text, string name)
{
    private readonly DocumentTreeBuilder builder = new(name, verbatim: true);
    private readonly BulletShapes shapes = new(text);
    private PartKind? part;
    private int written;

    /// <summary>Writes the lines from <paramref name="first"/> up to but without <paramref name="end"/> as one block.</summary>
    public void WriteBlock(List<TextLine> lines, int first, int end)
    {
        OpenPart(lines[first].QuoteDepth > 0 ? PartKind.QuotedMail : PartKind.Body);
        builder.AppendGap(text.AsSpan(written, lines[first].ContentStart - written));
        builder.BeginBlock(shapes.Of(lines[first]));
        written = lines[first].ContentStart;

        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            builder.Append(text.AsSpan(written, line.ContentStart - written));
            builder.Append(text.AsSpan(line.ContentStart, line.ContentEnd - line.ContentStart), new LineOrigin(line.Number, line.ContentStart - line.Start + 1));
            written = line.ContentEnd;
        }

        builder.End();
    }

    public DocumentTree Build()
    {
        builder.AppendGap(text.AsSpan(written));
        return builder.Build();
    }

    private void OpenPart(PartKind kind)
    {
        if (part == kind)
            return;

        if (part is not null)
            builder.End();

        builder.BeginPart(kind);
        part = kind;
        shapes.Reset();
    }
}
