using UglyToad.PdfPig.Content;

namespace ContractLint.Formats.Pdf;

/// <summary>The tags of a page, by letter. They are the word of the program that wrote the file, and are only believed where they agree with the rest.</summary>
internal sealed class PageMarks
{
    private readonly Dictionary<Letter, PageMark> marks = new(ReferenceEqualityComparer.Instance);

    private PageMarks()
    {
    }

    public static PageMarks Of(Page page)
    {
        var found = new PageMarks();
        foreach (var element in page.GetMarkedContents())
            found.AddAll(element);

        return found;
    }

    public PageMark Of(Letter letter) => marks.Count > 0 ? marks.GetValueOrDefault(letter) : PageMark.None;

    /// <summary>The level of the title a mark stands for; 0 for any other.</summary>
    public static int LevelOf(PageMark mark) => mark >= PageMark.Heading1 ? (int)mark - (int)PageMark.Heading1 + 1 : 0;

    // What stands inside a title or a footer belongs to it. Without recursion: a page can nest its marks as deep as it likes.
    private void AddAll(MarkedContentElement outermost)
    {
        var pending = new Stack<(MarkedContentElement Element, PageMark Around)>([(outermost, PageMark.None)]);
        while (pending.TryPop(out var next))
        {
            var mark = next.Around > PageMark.Text ? next.Around : MarkOf(next.Element);
            if (mark is not PageMark.None)
            {
                foreach (var letter in next.Element.Letters)
                    marks[letter] = mark;
            }

            foreach (var child in next.Element.Children)
                pending.Push((child, mark));
        }
    }

    private static PageMark MarkOf(MarkedContentElement element)
    {
        if (element is ArtifactMarkedContentElement artifact)
            return artifact.Type is ArtifactMarkedContentElement.ArtifactType.Pagination ? PageMark.Running : PageMark.None;

        return element.Tag switch
        {
            "H" or "Title" => PageMark.Heading1,
            ['H', >= '1' and <= '6' and var level] => (PageMark)((int)PageMark.Heading1 + level - '1'),
            _ => element.MarkedContentIdentifier >= 0 ? PageMark.Text : PageMark.None,
        };
    }
}
