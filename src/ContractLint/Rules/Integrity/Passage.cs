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
    public int WordsIn(DocumentTree tree)
    {
        var (words, letters) = (0, 0);
        foreach (var character in tree.Text.AsSpan(Span))
        {
            letters = char.IsWhiteSpace(character) ? 0 : char.IsLetter(character) ? letters + 1 : letters;
            if (letters is 2 && char.IsLetter(character))
                words++;
        }

        return words;
    }

    /// <summary>Whether it says something in whole sentences: labels of a drawing or a table have no little words.</summary>
    public bool IsProse(DocumentTree tree)
    {
        var counts = LanguageDetector.Count(WordScanner.Scan(tree.Text, Span));
        return counts.English + counts.French >= Math.Max(LeastLittleWords, WordsIn(tree) / 4) * LanguageDetector.LittleWord;
    }

    /// <summary>The part of the document it stands in.</summary>
    public PartKind PartIn(DocumentTree tree) => tree.LocationOf(Span).Part;

    private static bool IsOnSamePage(DocumentTree tree, int one, int other) =>
        tree.Origins.At(one) is not PdfOrigin first || tree.Origins.At(other) is not PdfOrigin second || first.Page == second.Page;
}
