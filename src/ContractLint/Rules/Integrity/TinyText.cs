using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9004: sentences set too small to read. One finding a passage.</summary>
public sealed class TinyText(RulePage page) : DocumentRule(page)
{
    private const int LeastWords = 5;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;
        var found = new List<Passage>();
        var least = (float)(context.Number("tiny.minPt") ?? 0);

        foreach (var passage in Passage.Of(tree, look => look is { IsHidden: false, IsScript: false, IsRecognised: false, Size: > 0 } && look.Size < least))
        {
            // What is printed at the edge of every page, name and capital of a company, is small by custom.
            if (passage.PartIn(tree) is not (PartKind.Header or PartKind.Footer) && passage.WordsTogether(tree) >= LeastWords && passage.IsProse(tree))
                found.Add(passage);
        }

        AlikePassages.Report(context, found, passage => Measure.Of("n", passage.Look.Size), _ => null);
    }
}
