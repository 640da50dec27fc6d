using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9006: characters that make a text read otherwise than it looks. One finding a sentence, at the first word that has any.</summary>
public sealed class DeceptiveUnicode(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var text = context.Model.Tree.Text;
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u036F'))
            return;

        foreach (var sentence in context.Model.Sentences)
        {
            var span = sentence.Node.Span;
            if (DeceptiveCharacters.FirstIn(text.AsSpan(span)) is { } found)
                context.Report(span, new TextSpan(span.Start + found.Start, found.Length));
        }
    }
}
