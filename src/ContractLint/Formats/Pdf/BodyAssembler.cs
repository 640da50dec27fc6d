using System.Collections.Frozen;

namespace ContractLint.Formats.Pdf;

/// <summary>Puts the paragraphs of all pages together: a sentence goes on over the end of a column or page, and notes stand apart.</summary>
internal sealed class BodyAssembler
{
    private static readonly FrozenSet<string> OpenWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "a", "an", "of", "to", "and", "or", "by", "in", "on", "at", "for", "with", "from", "as", "that", "which", "any", "such", "this", "its", "be", "is", "are", "shall", "not", "no",
        "le", "la", "les", "un", "une", "de", "du", "des", "et", "ou", "à", "au", "aux", "par", "pour", "sur", "dans", "en", "que", "qui", "ce", "cette", "son", "sa", "ses", "tout", "toute", "ne", "est");

    // How many lines a region needs to show where its lines end.
    private const int TellingLines = 8;

    // The letters of a last line that is no title and no item of a list.
    private const int ProseLine = 30;

    // In the axes of the text, which may all lie below zero.
    private float margin = float.MinValue;
    private float marginLeft;

    public List<PdfParagraph> Paragraphs { get; } = [];

    public List<PdfParagraph> Notes { get; } = [];

    public static BodyAssembler Assemble(List<PageText> pages)
    {
        var assembler = new BodyAssembler();

        foreach (var page in pages)
        {
            for (var i = 0; i < page.Regions.Count; i++)
            {
                if (page.Regions[i].Count > 0)
                    assembler.Add(page.Regions[i], isLast: i == page.Regions.Count - 1);
            }
        }

        return assembler;
    }

    private void Add(List<TextLine> region, bool isLast)
    {
        var prose = region.FindAll(line => line.Cell is null);
        if (prose.Count == 0)
            prose = region;

        var left = prose.Min(line => line.Left);
        var isBelowTheSame = Math.Abs(left - marginLeft) < 3 * region[0].Size;
        var found = Cut(region, Math.Max(ParagraphBuilder.RightMargin(prose), isBelowTheSame ? margin : float.MinValue));

        if (prose.Count >= TellingLines)
            (margin, marginLeft) = (ParagraphBuilder.RightMargin(prose), left);

        var notes = Notes.Count;
        if (isLast)
            TakeNotes(found);

        foreach (var paragraph in found)
        {
            if (Paragraphs.Count > 0 && GoesOn(Paragraphs[^1], paragraph))
                Paragraphs[^1].Lines.AddRange(paragraph.Lines);
            else
                Paragraphs.Add(paragraph);
        }

        if (Notes.Count > notes)
            NoteSigns.TakeOutOf(Paragraphs, Notes[notes..]);
    }

    // Tables apart, and the lines between them as paragraphs.
    private static List<PdfParagraph> Cut(List<TextLine> region, float margin)
    {
        var found = new List<PdfParagraph>();
        var start = 0;

        for (var i = 0; i < region.Count; i++)
        {
            var (table, count) = TableAt(region, i);
            if (table is null)
            {
                // What was looked at is no table: going on after it keeps the work in proportion to the page.
                i += count - 1;
                continue;
            }

            found.AddRange(ParagraphBuilder.Build(region[start..i], margin));
            var block = new PdfParagraph(region[i]) { Table = table };
            block.Lines.AddRange(region[(i + 1)..(i + count)]);
            found.Add(block);
            start = i + count;
            i = start - 1;
        }

        found.AddRange(ParagraphBuilder.Build(region[start..], margin));
        return found;
    }

    private static (PdfTable? Table, int Count) TableAt(List<TextLine> region, int start)
    {
        if (region[start].Cell is not { } first)
            return TableFinder.Find(region, start);

        var end = start;
        while (end < region.Count && region[end].Cell?.Columns == first.Columns)
            end++;

        return (PdfTable.Of(region[start..end]), end - start);
    }

    // At the foot of a page, in smaller print, from a paragraph that opens with the sign of a note.
    private void TakeNotes(List<PdfParagraph> found)
    {
        var size = found.MaxBy(paragraph => paragraph.Letters)!.Size;
        var first = found.Count;

        for (var i = found.Count - 1; i > 0 && found[i].Table is null && found[i].Size < 0.95f * size; i--)
        {
            if (IsNoteSign(found[i].First.Words[0].Text))
                first = i;
        }

        Notes.AddRange(found[first..]);
        found.RemoveRange(first, found.Count - first);
    }

    // "1", "12)", and "1The" where nothing is set between.
    private static bool IsNoteSign(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return word[0] is '*' or '†' || (digits > 0 && !word.Contains('.') && (word.Length <= 4 || (digits <= 2 && char.IsUpper(word[digits]))));
    }

    private bool GoesOn(PdfParagraph before, PdfParagraph after)
    {
        var last = before.Last;
        var isSameStyle = Math.Abs(last.Size - after.Size) < 0.1f * after.Size && last.IsBold == after.First.IsBold;
        if (before.Table is not null || after.Table is not null || !isSameStyle || LineStart.EndsSentence(last) || TableRow.HasCells(last) || TableRow.HasCells(after.First))
            return false;

        var isElsewhere = last.Page != after.First.Page || last.Baseline < after.First.Baseline;
        var isFull = last.Right > margin - (6 * last.Size);
        var word = last.Words[^1].Text;

        var isProse = last.Letters >= ProseLine;

        if (LineStart.IsContinuation(after.First))
            return isElsewhere || isFull || word[^1] is ',' || OpenWords.Contains(word) || (isProse && char.IsLetterOrDigit(word[^1]));

        // Before a capital only a word that cannot end a paragraph tells; "and" before the next recital can.
        var isOpen = OpenWords.Contains(word) && word is not ("and" or "or" or "et" or "ou");
        return isOpen && isProse && !LineStart.IsBullet(after.First) && !LineStart.IsNumbered(after.First);
    }
}
