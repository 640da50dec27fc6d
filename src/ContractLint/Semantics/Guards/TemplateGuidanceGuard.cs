using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G15: a note to whoever fills in the model, in square brackets: "[Insérer ici une clause d'exclusivité]".</summary>
internal static class TemplateGuidanceGuard
{
    // A drafting note is a remark, not a page.
    private const int LongestNote = 600;

    public static GuardOutcome Check(GuardedMatch match)
    {
        var text = match.Model.Tree.Text;
        var span = match.Sentence.SpanOf(match.Start, match.End);
        var block = match.Sentence.Block.Span;
        var from = Math.Max(block.Start, span.Start - LongestNote);
        var to = Math.Min(block.End, span.End + LongestNote);
        var open = text.AsSpan(TextSpan.FromBounds(Math.Min(from, span.Start), span.Start)).LastIndexOfAny('[', ']');
        var close = text.AsSpan(TextSpan.FromBounds(span.End, Math.Max(to, span.End))).IndexOfAny('[', ']');
        if (open < 0 || close < 0 || text[Math.Min(from, span.Start) + open] is not '[' || text[span.End + close] is not ']')
            return GuardOutcome.Clear;

        // "[The Contractor shall not compete.]" is a clause to keep or to strike, and binds if it stays.
        return IsClause(match, from + open) ? GuardOutcome.Clear : GuardOutcome.Veto;
    }

    private static bool IsClause(GuardedMatch match, int bracket)
    {
        foreach (var frame in match.Sentence.Frames)
        {
            var start = match.Sentence.Words.Words[frame.Start].Span.Start;
            if (frame.Bound is not null && frame.Kind is FrameKind.Oblige or FrameKind.Forbid && start > bracket && frame.Start < match.End)
                return true;
        }

        return false;
    }
}
