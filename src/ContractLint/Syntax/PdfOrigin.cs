using System.Collections.Immutable;

namespace ContractLint.Syntax;

/// <summary>A word on a PDF page.</summary>
/// <remarks>
/// <see cref="Page"/> counts from 1. <see cref="Edges"/> holds the left edge of each character and then the right edge of the last one, in points;
/// it may be empty, and then <see cref="Box"/> stands for every character.
/// </remarks>
public sealed record PdfOrigin(int Page, PdfBox Box, ImmutableArray<float> Edges) : Origin
{
    public override Origin Advance(int offset)
    {
        if (offset <= 0 || offset + 1 >= Edges.Length)
            return this;

        return new PdfOrigin(Page, Box with { Left = Edges[offset] }, Edges[offset..]);
    }
}
