using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Drafting;

/// <summary>CL8010: comments left in a file that is to be signed. One finding, at the first of them; a mark for this program is none.</summary>
public sealed class LeftoverComments(RulePage page) : DocumentRule(page)
{
    private const string Marker = "contractlint";

    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;
        var comments = tree.Facts.Where(fact => fact.Kind is DocumentFactKind.Comment && !IsMarker(tree, fact)).ToList();
        if (comments.Count == 0)
            return;

        var anchor = FactPlaces.Of(tree, comments[0]);
        context.Report(anchor, new(anchor.Start, 0), null, null, new MessageArgument("n", LocalizedText.Same($"{comments.Count}")));
    }

    // "contractlint: accept CL3005 …" is a decision of the reader's own.
    private static bool IsMarker(DocumentTree tree, DocumentFact comment)
    {
        var text = comment.Value.Length > 0 ? comment.Value
            : comment.Place is { } place && tree.Origins.PositionAtOrAfter(place) is { } start ? tree.Text[TextSpan.FromBounds(start, Math.Min(start + 40, tree.Text.Length))] : "";
        return text.AsSpan().TrimStart().StartsWith(Marker, StringComparison.OrdinalIgnoreCase);
    }
}
