using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G6: hypothetical, interrogative or illustrative, with no request: "What is cloaking?", "Exemples de pratiques interdites".</summary>
internal static class HypotheticalGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Illustrates && annotation.Start < match.End && !IsAskedAfter(match, annotation))
                return GuardOutcome.Veto;
        }

        var isQuestion = match.Model.Tree.Text.AsSpan(match.Sentence.Node.Span).TrimEnd() is [.., '?'];
        return isQuestion && !IsAddressed(match) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    // "If the Client so requests, the Contractor shall provide a free audit": the duty comes after the condition and governs the match.
    // "Si un client vous demande un audit gratuit, vous devez refuser": it does not.
    private static bool IsAskedAfter(GuardedMatch match, Annotation illustration)
    {
        var words = match.Sentence.Words.Words;
        var isCondition = words[illustration.Start].Normal is "si" or "if" or "when" or "where" or "lorsque" or "quand";

        foreach (var frame in match.Sentence.Frames)
        {
            if (frame.Start <= illustration.Start || frame.Start >= match.End)
                continue;

            if (!isCondition || match.Start < frame.End && frame.Start < match.End || HasComma(match, illustration.Start, frame.Start))
                return true;
        }

        return false;
    }

    private static bool HasComma(GuardedMatch match, int start, int end)
    {
        var words = match.Sentence.Words.Words;
        var (from, to) = (words[start].Span.End, words[end].Span.Start);
        return from < to && match.Model.Tree.Text.AsSpan(TextSpan.FromBounds(from, to)).Contains(',');
    }

    // A question put to somebody asks: "Un audit gratuit serait-il possible de votre côté ?"
    private static bool IsAddressed(GuardedMatch match)
    {
        if (match.Sentence.Frames.Count > 0)
            return true;

        foreach (var word in match.Sentence.Words.Words)
        {
            if (word.Normal is "vous" or "votre" or "vos" or "tu" or "you" or "your" or "possible" or "chance")
                return true;
        }

        return false;
    }
}
