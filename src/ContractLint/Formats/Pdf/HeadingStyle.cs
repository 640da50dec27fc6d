namespace ContractLint.Formats.Pdf;

/// <summary>What sets titles apart in a document: larger than its ordinary text, or bold where that is not.</summary>
internal sealed class HeadingStyle
{
    private const int MaxLetters = 160;
    private const int MaxLines = 3;

    private float bodySize;
    private bool isBodyBold;
    private bool believesTags;

    public static HeadingStyle Of(List<PdfParagraph> paragraphs)
    {
        var sizes = new SortedDictionary<int, int>();
        var (bold, titles, all) = (0, 0, 0);

        foreach (var line in paragraphs.SelectMany(paragraph => paragraph.Lines))
        {
            var size = (int)Math.Round(line.Size * 2);
            sizes[size] = sizes.GetValueOrDefault(size) + line.Letters;
            all += line.Letters;
            bold += line.IsBold ? line.Letters : 0;
            titles += PageMarks.LevelOf(line.Mark) > 0 ? line.Letters : 0;
        }

        var body = sizes.Count > 0 ? sizes.MaxBy(pair => pair.Value).Key : 20;
        return new() { bodySize = body / 2f, isBodyBold = bold * 2 > all, believesTags = titles * 3 < all };
    }

    /// <summary>The level of the title a paragraph is, from 1; 0 for anything else.</summary>
    public int LevelOf(PdfParagraph paragraph)
    {
        if (believesTags && PageMarks.LevelOf(paragraph.First.Mark) is > 0 and var tagged && paragraph.Lines.Count <= MaxLines && paragraph.Letters <= MaxLetters && paragraph.Table is null && HasLetter(paragraph))
            return tagged;

        var ratio = paragraph.Size / bodySize;
        var isLarge = ratio > 1.12f;
        var isBold = (paragraph.IsBold && !isBodyBold) || IsNumberedCapitals(paragraph);

        if (!(isLarge || isBold) || paragraph.Lines.Count > MaxLines || paragraph.Letters is > MaxLetters or < 3)
            return 0;

        if (paragraph.Table is not null || !HasLetter(paragraph) || LineStart.IsBullet(paragraph.First) || TableRow.HasCells(paragraph.First) || EndsLikeText(paragraph.Last))
            return 0;

        return ratio > 1.45f ? 1 : ratio > 1.2f ? 2 : 3;
    }

    // "4. TAXES ET LÉGISLATION", "ARTICLE 7 – PRIX": capitals stand for bold where there is none.
    private static bool IsNumberedCapitals(PdfParagraph paragraph) =>
        paragraph.Lines.Count == 1 && LineStart.IsNumbered(paragraph.First) && paragraph.First.Words.Count > 1
        && paragraph.First.Words.Count(word => word.Text.Length > 2 && word.Text.All(char.IsUpper)) * 2 >= paragraph.First.Words.Count - 1;

    private static bool HasLetter(PdfParagraph paragraph) => paragraph.Lines.Exists(line => line.Words.Exists(word => word.Text.Any(char.IsLetter)));

    // "7. Confidentiality." is how some contracts set their titles: one short line with its full stop is still a title.
    private static bool EndsLikeText(TextLine line) => line.Words[^1].Text[^1] is ';' or ',' || (line.Words[^1].Text[^1] is '.' or ':' && line.Words.Count > 8);
}
