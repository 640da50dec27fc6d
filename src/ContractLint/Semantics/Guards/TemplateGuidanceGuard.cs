using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G15: a note to whoever fills in the model, in square brackets: "[Insérer ici une clause d'exclusivité]".</summary>
internal static class TemplateGuidanceGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var text = match.Model.Tree.Text;
        var span = match.Sentence.SpanOf(match.Start, match.End);
        var block = match.Sentence.Block.Span;
        var open = text.AsSpan(TextSpan.FromBounds(block.Start, span.Start)).LastIndexOfAny('[', ']');
        var close = text.AsSpan(TextSpan.FromBounds(span.End, block.End)).IndexOfAny('[', ']');

        return open >= 0 && close >= 0 && text[block.Start + open] is '[' && text[span.End + close] is ']' ? GuardOutcome.Veto : GuardOutcome.Clear;
    }
}
