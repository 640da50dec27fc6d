using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>Writes the pages of a PDF into a tree: the body in reading order, then the notes, then each running header and footer once.</summary>
internal sealed class PdfTreeWriter
{
    private static readonly TextAppearance Recognized = new() { IsRecognised = true };

    private readonly DocumentTreeBuilder builder;
    private readonly LineBreakHyphens hyphens = new();
    private readonly int maxLength;
    private int length;

    private PdfTreeWriter(DocumentTreeBuilder builder, int maxLength)
    {
        this.builder = builder;
        this.maxLength = maxLength;
    }

    /// <summary>The tree of these pages; <paramref name="isCut"/> tells that the text reached <paramref name="maxLength"/>.</summary>
    public static DocumentTree Write(string name, PdfExtraction.Result result, int maxLength, out bool isCut)
    {
        var writer = new PdfTreeWriter(new(name) { PageCount = result.PageCount }, maxLength);
        writer.WritePages(result.Pages, OffPageText.Find(result.Beyond, result.Pages));
        writer.WriteNotes(PartKind.TextBox, result.Notes);
        writer.WriteNotes(PartKind.Comment, result.Facts.Where(fact => fact.Kind is DocumentFactKind.Comment && fact.Place is PdfOrigin).Select(fact => new TypedNote(fact.Value, (PdfOrigin)fact.Place!)));
        foreach (var fact in result.Facts)
            writer.builder.AddFact(fact);

        isCut = writer.length > maxLength;
        return writer.builder.Build();
    }

    private void WritePages(List<PageText> all, List<PdfParagraph> beyond)
    {
        var pages = all.FindAll(page => !page.IsGarbled);
        foreach (var line in pages.SelectMany(page => page.Regions).SelectMany(region => region))
            hyphens.Learn(line);

        var running = RunningText.TakeOutOf(pages);
        var body = BodyAssembler.Assemble(pages);

        WritePart(PartKind.Body, body.Paragraphs, HeadingStyle.Of(body.Paragraphs));
        WritePart(PartKind.Note, body.Notes, null);
        WritePart(PartKind.Header, running.Headers.ConvertAll(line => new PdfParagraph(line)), null);
        WritePart(PartKind.Footer, running.Footers.ConvertAll(line => new PdfParagraph(line)), null);
        WritePart(PartKind.TextBox, beyond, null);
        WritePart(PartKind.Garbled, BodyAssembler.Assemble(all.FindAll(page => page.IsGarbled)).Paragraphs, null);
    }

    private void WritePart(PartKind part, List<PdfParagraph> paragraphs, HeadingStyle? headings)
    {
        if (paragraphs.Count == 0)
            return;

        builder.BeginPart(part);
        foreach (var paragraph in paragraphs)
        {
            if (length > maxLength)
                break;

            if (paragraph.Table is { } table && part is not PartKind.Garbled)
                WriteTable(table);
            else
                WriteBlock(ShapeOf(paragraph, headings), paragraph.Lines);
        }

        builder.End();
    }

    // Each note is a part of its own: two boxes on a page say two things.
    private void WriteNotes(PartKind part, IEnumerable<TypedNote> notes)
    {
        foreach (var note in notes)
        {
            if (length > maxLength)
                break;

            builder.BeginPart(part);
            foreach (var line in note.Text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var text = string.Concat(line.EnumerateRunes().Select(rune => GlyphText.Clean(rune.ToString()) is { } clean ? clean.Length > 0 ? clean : " " : ""));
                builder.BeginBlock(BlockShape.Paragraph);
                builder.Append(text, note.Place);
                builder.End();
                length += text.Length;
            }

            builder.End();
        }
    }

    private void WriteTable(PdfTable table)
    {
        builder.BeginTable();
        foreach (var row in table.Rows)
        {
            builder.BeginRow();
            foreach (var cell in row)
            {
                builder.BeginCell();
                foreach (var paragraph in cell)
                    WriteBlock(ShapeOf(paragraph, null), paragraph.Lines);
                builder.End();
            }

            builder.End();
        }

        builder.End();
    }

    private void WriteBlock(BlockShape shape, List<TextLine> lines)
    {
        builder.BeginBlock(shape);
        WriteLines(lines);
        builder.End();
    }

    private static BlockShape ShapeOf(PdfParagraph paragraph, HeadingStyle? headings)
    {
        if (headings?.LevelOf(paragraph) is > 0 and var level)
            return BlockShape.Heading(level);

        return LineStart.IsBullet(paragraph.First) ? BlockShape.ListItem(1, null) : BlockShape.Paragraph;
    }

    private void WriteLines(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var words = lines[i].Words;

            for (var w = 0; w < words.Count; w++)
            {
                var isLast = w == words.Count - 1;
                if (!isLast)
                    Write(words[w], words[w].Text.Length, TableRow.IsCellEnd(lines[i], w) ? "\t" : " ");
                else
                    WriteLast(words[w], i + 1 < lines.Count ? lines[i + 1].Words[0].Text : null);
            }
        }
    }

    private void WriteLast(PdfWord word, string? next)
    {
        if (next is null)
            Write(word, word.Text.Length, "");
        else if (!LineBreakHyphens.MayBreak(word.Text))
            Write(word, word.Text.Length, " ");
        else if (hyphens.JoinsWithoutHyphen(word.Text, next))
            Write(word, word.Text.Length - 1, "");
        else
            Write(word, word.Text.Length, char.IsLetterOrDigit(next[0]) ? "" : " ");
    }

    private void Write(PdfWord word, int characters, string separator)
    {
        builder.Append(word.Text.Remove(characters), word.Origin, word.IsRecognized ? Recognized : word.Look);
        builder.Append(separator);
        length += characters + separator.Length;
    }
}
