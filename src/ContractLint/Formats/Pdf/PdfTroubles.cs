using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>The troubles a PDF can give, each a clause that completes "the file could not be read in full: …".</summary>
internal static class PdfTroubles
{
    public static ReadingTrouble NotAPdf() => Because(
        "it is not a PDF, or its beginning is damaged",
        "ce n’est pas un PDF, ou son début est abîmé");

    public static ReadingTrouble Broken() => Because(
        "its structure is damaged",
        "sa structure est abîmée");

    public static ReadingTrouble NoPages() => Because(
        "no page could be found in it",
        "aucune page n’a pu y être trouvée");

    public static ReadingTrouble Pages(IReadOnlyList<int> pages) => pages.Count == 1
        ? Because($"page {pages[0]} is damaged and was skipped", $"la page {pages[0]} est abîmée et n’a pas été lue")
        : Because($"pages {List(pages, "and")} are damaged and were skipped", $"les pages {List(pages, "et")} sont abîmées et n’ont pas été lues");

    public static ReadingTrouble TooLarge() => Because(
        "it is larger than the limit for one file",
        "sa taille dépasse la limite fixée pour un fichier");

    public static ReadingTrouble TooManyPages(int limit) => Because(
        $"only the first {limit} pages were read, which is the limit",
        $"seules les {limit} premières pages ont été lues, ce qui est la limite");

    public static ReadingTrouble TooMuchText() => Because(
        "its text is longer than the limit; the end was not read",
        "son texte dépasse la limite ; la fin n’a pas été lue");

    public static ReadingTrouble Inflation() => Because(
        "a compressed part of it unfolds beyond the limit and was skipped",
        "une partie compressée dépasse la limite une fois dépliée et n’a pas été lue");

    public static ReadingTrouble EndlessFiles() => Because(
        "the list of the files enclosed in it is nested beyond the limit; these files were not read",
        "la liste des fichiers qui y sont joints est imbriquée au-delà de la limite ; ces fichiers n’ont pas été lus");

    public static ReadingTrouble TimeOut(int pagesRead) => Because(
        $"reading took too long and was stopped after {pagesRead} {(pagesRead == 1 ? "page" : "pages")}",
        $"la lecture, trop longue, a été arrêtée après {pagesRead} {(pagesRead < 2 ? "page" : "pages")}");

    /// <summary>The file does not say which characters it shows, or says others; <paramref name="span"/> is where the text has them.</summary>
    public static ReadingTrouble Garbled(TextSpan span = default) => new(ReadingTrouble.RenderMismatch, span, []);

    private static ReadingTrouble Because(string en, string fr) => ReadingTrouble.UnreadableBecause(new(en, fr));

    private static string List(IReadOnlyList<int> pages, string and)
    {
        const int Shown = 8;
        var head = string.Join(", ", pages.Take(Math.Min(Shown, pages.Count - 1)));
        return pages.Count <= Shown + 1 ? $"{head} {and} {pages[^1]}" : $"{head}…";
    }
}
