using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics.Guards;

/// <summary>G3: words quoted or reported: somebody else's, or an example of wording.</summary>
internal static class QuotationGuard
{
    private const int MinQuotedWords = 2;
    private const int ReachOfIntroduction = 6;

    public static GuardOutcome Check(GuardedMatch match)
    {
        // Somebody else's mail, what a program puts under every mail or beside a picture: nobody says it here.
        if (match.Sentence.Node.AncestorOrSelf(NodeKind.Part)?.Part is PartKind.QuotedMail or PartKind.Signature or PartKind.Description)
            return GuardOutcome.Veto;

        var isReported = false;
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol != GuardLexicon.Reported)
                continue;

            isReported = true;

            // "Une clause du type …", "a clause such as …": an example of wording even without quotes.
            var introduces = IsAboutWording(match.Sentence.Words.Words[annotation.Start].Normal) && annotation.End <= match.Start && match.Start - annotation.End <= ReachOfIntroduction;
            if (introduces)
                return GuardOutcome.Veto;
        }

        if (!isReported || match.End - match.Start < MinQuotedWords)
            return GuardOutcome.Clear;

        var span = match.Sentence.SpanOf(match.Start, match.End);
        return IsQuoted(match.Model.Tree.Text, match.Sentence.Node.Span, span) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static bool IsAboutWording(string word) => word is "clause" or "formule" or "phrase" or "wording" or "sentence" or "line";

    private static bool IsQuoted(SourceText text, TextSpan sentence, TextSpan span)
    {
        var before = text.AsSpan(TextSpan.FromBounds(sentence.Start, Math.Max(sentence.Start, span.Start)));
        var after = text.AsSpan(TextSpan.FromBounds(Math.Min(span.End, sentence.End), sentence.End));

        // A straight quote opens and closes with the same sign: an odd number of them before the match leaves one open.
        if (before.Count('"') % 2 == 1)
            return after.Contains('"');

        var opened = before.LastIndexOfAny('«', '“', '‘') is >= 0 and var open && before[open..].IndexOfAny('»', '”') < 0;
        return opened && after.IndexOfAny('»', '”', '’') >= 0;
    }
}
