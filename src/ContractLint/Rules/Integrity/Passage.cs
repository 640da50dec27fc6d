using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>Characters in a row that look alike in one respect; <see cref="Look"/> is that of the longest run of them.</summary>
internal readonly record struct Passage(TextSpan Span, TextAppearance Look)
{
    // A line break, a cell, the number of a clause: what a reader of the file put between two runs.
    private const int LongestGap = 24;

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

    /// <summary>How many words of letters there are in it; a number, a mark or a lone letter is none.</summary>
    public int WordsIn(DocumentTree tree)
    {
        var words = 0;
        foreach (var word in WordScanner.Scan(tree.Text, Span))
        {
            if (word.Kind is WordKind.Letters && word.Span.Length > 1)
                words++;
        }

        return words;
    }

    /// <summary>The part of the document it stands in.</summary>
    public PartKind PartIn(DocumentTree tree) => tree.LocationOf(Span).Part;

    private static bool IsOnSamePage(DocumentTree tree, int one, int other) =>
        tree.Origins.At(one) is not PdfOrigin first || tree.Origins.At(other) is not PdfOrigin second || first.Page == second.Page;
}
