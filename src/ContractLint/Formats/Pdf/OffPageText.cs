namespace ContractLint.Formats.Pdf;

/// <summary>Picks, of what is written beyond the edges of pages, what reads like text and stands nowhere on a page.</summary>
/// <remarks>Most of it is harmless: the other half of a double page, marks and file names for the printer.</remarks>
internal static class OffPageText
{
    private const int LeastWords = 5;

    public static List<PdfParagraph> Find(List<PageText> beyond, List<PageText> pages)
    {
        var lines = beyond.SelectMany(page => page.Regions).SelectMany(region => region).Where(IsText).ToList();
        if (lines.Count == 0)
            return [];

        var shown = new HashSet<string>(pages.SelectMany(page => page.Regions).SelectMany(region => region).SelectMany(ThreeWords), StringComparer.Ordinal);
        return [.. lines.Where(line => !ThreeWords(line).Any(shown.Contains)).Select(line => new PdfParagraph(line))];
    }

    private static bool IsText(TextLine line) => line.Words.Count(word => word.Text.Length > 1 && word.Text.All(IsOfWord)) >= LeastWords;

    private static bool IsOfWord(char character) => char.IsLetter(character) || character is '\'' or '’' or '-' or ',' or '.' or ';' or ':';

    private static IEnumerable<string> ThreeWords(TextLine line)
    {
        var words = line.Words;
        for (var i = 2; i < words.Count; i++)
            yield return $"{words[i - 2].Text} {words[i - 1].Text} {words[i].Text}";
    }
}
