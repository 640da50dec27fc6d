using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9005: words in nearly the colour of what is behind them. An error where nobody can see them, a note where a picture may show them.</summary>
public sealed class LowContrastText(RulePage page) : DocumentRule(page)
{
    private const int LeastWords = 3;

    // Below this nothing at all is seen.
    private const float Unseen = 1.2f;

    private const float Large = 14;

    // Words this large and pale are a watermark.
    private const float Watermark = 30;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;
        var found = new List<Passage>();
        var least = (float)(context.Number("contrast.min") ?? 0);

        foreach (var passage in Passage.Of(tree, look => IsFaint(look, least)))
        {
            // Running headers and footers are pale by custom, as long as they are seen.
            var isRunning = passage.PartIn(tree) is PartKind.Header or PartKind.Footer;
            if (passage.WordsIn(tree) >= LeastWords && !(isRunning && passage.Look.Contrast >= Unseen))
                found.Add(passage);
        }

        AlikePassages.Report(context, found, passage => Measure.Of("n", passage.Look.Contrast), passage => LevelOf(passage.Look));
    }

    // Large titles and coloured words are pale on purpose, and seen.
    private static bool IsFaint(TextAppearance look, float least) =>
        look is { IsHidden: false, IsRecognised: false, Contrast: > 0, Size: < Watermark } && look.Contrast < least
        && (look.Contrast < Unseen || look is { IsTinted: false, Size: < Large });

    private static DiagnosticSeverity LevelOf(TextAppearance look) =>
        look.IsOverPicture ? DiagnosticSeverity.Info : look.Contrast < Unseen ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
