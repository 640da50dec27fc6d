using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>Characters in a row that look alike in one respect; <see cref="Look"/> is that of the longest run of them.</summary>
internal readonly record struct Passage(TextSpan Span, TextAppearance Look)
{
    // A line break, a cell, the number of a clause: what a reader of the file put between two runs.
    private const int LongestGap = 24;

    private const int LeastLittleWords = 2;

    /// <summary>The passages of a document that look like that, in order.</summary>
    public static IEnumerable<Passage> Of(DocumentTree tree, Func<TextAppearance, bool> looks)
    {
        Passage? open = null;
        var longest = 0;

        foreach (var (span, look) in tree.Appearances.Segments)
        {
            // White space has no looks of its own.
            if (tree.Text.AsSpan(span).IsWhiteSpace())
                continue;

            if (open is { } passage && looks(look) && span.Start - passage.Span.End <= LongestGap && IsOnSamePage(tree, passage.Span.End - 1, span.Start))
            {
                open = new(passage.Span.Union(span), span.Length > longest ? look : passage.Look);
                longest = Math.Max(longest, span.Length);
                continue;
            }

            if (open is { } done)
                yield return done;

            (open, longest) = (looks(look) ? new(span, look) : null, span.Length);
        }

        if (open is { } last)
            yield return last;
    }

    /// <summary>How many words there are in it; a number, a mark or a lone letter is none, an address is one.</summary>
    public int WordsIn(DocumentTree tree) => Words(tree.Text.AsSpan(Span), countsCodes: true);

    /// <summary>How many words stand together at most, in a line of text or in one cell: codes of letters and digits left out. The labels of a drawing stand apart from each other, and a printer's mark is mostly codes.</summary>
    public int WordsTogether(DocumentTree tree)
    {
        var most = 0;
        foreach (var cell in tree.Text[Span].Split('\t'))
            most = Math.Max(most, Words(cell, countsCodes: false));

        return most;
    }

    /// <summary>Whether it says something in whole sentences: labels of a drawing or a table have no little words.</summary>
    public bool IsProse(DocumentTree tree)
    {
        var counts = LanguageDetector.Count(WordScanner.Scan(tree.Text, Span));
        return counts.English + counts.French >= Math.Max(LeastLittleWords, WordsIn(tree) / 4) * LanguageDetector.LittleWord;
    }

    /// <summary>The part of the document it stands in.</summary>
    public PartKind PartIn(DocumentTree tree) => tree.LocationOf(Span).Part;

    private static int Words(ReadOnlySpan<char> text, bool countsCodes)
    {
        var words = 0;
        foreach (var range in text.SplitAny(' ', '\n', '\t', '\u00A0', '\u202F'))
        {
            var (letters, isCode) = (0, false);
            foreach (var character in text[range])
            {
                letters += char.IsLetter(character) ? 1 : 0;
                isCode |= char.IsDigit(character);
            }

            words += letters >= 2 && (countsCodes || !isCode) ? 1 : 0;
        }

        return words;
    }

    private static bool IsOnSamePage(DocumentTree tree, int one, int other) =>
        tree.Origins.At(one) is not PdfOrigin first || tree.Origins.At(other) is not PdfOrigin second || first.Page == second.Page;
}
