using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G3: words quoted or reported: somebody else's, or an example of wording.</summary>
internal static class QuotationGuard
{
    private const int MinQuotedWords = 2;

    public static GuardOutcome Check(GuardedMatch match)
    {
        var part = match.Sentence.Node.AncestorOrSelf(NodeKind.Part);
        if (part?.Part is PartKind.QuotedMail)
            return GuardOutcome.Veto;

        if (!match.Sentence.Has(GuardLexicon.Reported))
            return GuardOutcome.Clear;

        var span = match.Sentence.SpanOf(match.Start, match.End);
        return match.End - match.Start >= MinQuotedWords && IsQuoted(match.Model.Tree.Text, match.Sentence.Node.Span, span) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static bool IsQuoted(SourceText text, TextSpan sentence, TextSpan span)
    {
        var before = text.AsSpan(TextSpan.FromBounds(sentence.Start, span.Start));
        var after = text.AsSpan(TextSpan.FromBounds(span.End, sentence.End));
        var opened = before.LastIndexOfAny('«', '“', '"') is >= 0 and var open && before[open..].IndexOfAny('»', '”') < 0;
        return opened && after.IndexOfAny('»', '”', '"') >= 0;
    }
}
