using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Where a span of a document is, for readers of a report.</summary>
internal static class DocumentTreePlaces
{
    public static DocumentLocation LocationOf(this DocumentTree tree, TextSpan span)
    {
        string? clause = null, heading = null;
        var part = PartKind.Body;
        var paragraphs = 0;

        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            if (node.Span.Start > span.Start)
                break;

            paragraphs += node.Kind is NodeKind.Paragraph or NodeKind.ListItem or NodeKind.Heading ? 1 : 0;
            if (node.Kind is NodeKind.Heading)
                heading = tree.Text[TextSpan.FromBounds(Math.Max(node.LabelSpan.End, node.Span.Start), node.Span.End)].Trim();

            if (node.Span.Contains(span.Start))
            {
                clause = node.Label is { } label && node.Kind is NodeKind.Clause or NodeKind.Heading ? node.Label : clause;
                part = node.Kind is NodeKind.Part ? node.Part : part;
            }
        }

        var origin = tree.Origins.At(span.Start);
        var position = tree.Text.LinePositionAt(span.Start);
        return origin is LineOrigin line
            ? new(clause, heading, null, line.Line, line.Column, paragraphs, part)
            : new(clause, heading, (origin as PdfOrigin)?.Page, position.Line, position.Column, paragraphs, part);
    }
}
