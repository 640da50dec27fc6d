using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Replies;

/// <summary>Drafts the polite answer to a document from what was found in it: what is refused and why, another way, the door left open.</summary>
/// <remarks>
/// Nothing is invented: names, times, amounts and promises come from the document or the user's settings, and what neither says is a placeholder in
/// brackets. The answer never qualifies its reader, cites no law, and speaks of at most three refusals.
/// </remarks>
public static class ReplyComposer
{
    /// <summary>Whether there is something to answer: a provider who reads what a client wrote. One's own offer is not answered, and nobody else's lines are drafted.</summary>
    public static bool HasAnswer(LintReport report) => report.Model.Options.Side is not Role.Client && report.Model.Kind.Kind is not DocumentKind.Proposal;

    /// <summary>The answer to the document of a report.</summary>
    public static Reply Compose(LintReport report, ReplyOptions options)
    {
        var points = new ReplyPoints(report);
        var form = FormOf(report, points, options);
        var letter = new LetterBuilder(report.Model.Language, Familiarity.Of(report.Model, report.Settings), report.Settings);
        var topic = ProjectTopic.Of(report.Model);

        if (form is ReplyForm.NoAnswer)
            return new(form, letter.Language, "", [], [], null, []);

        if (form is ReplyForm.QuestionToBuyer or ReplyForm.NoBid)
            return new BuyerLetter(letter, points, topic, report.Model.Tree).Write(form);
        if (form is ReplyForm.NegotiateContract || (form is ReplyForm.Accept or ReplyForm.Clarify && IsAgreement(report)))
            return new ContractMail(letter, points, topic, report.Model.Tree).Write(form);

        return new BriefLetter(letter, points, topic, FreeTools.For(report.Model, report.Settings, options.Today)).Write(form);
    }

    private static ReplyForm FormOf(LintReport report, ReplyPoints points, ReplyOptions options)
    {
        if (points.DeservesNoAnswer && !IsAgreement(report) && !options.DraftsAnyway)
            return ReplyForm.NoAnswer;

        var verdict = report.Verdict is Verdict.Negotiate && points.Points.IsEmpty ? Verdict.Clarify : report.Verdict;
        if (verdict is Verdict.Clarify && points.Questions.IsEmpty)
            verdict = report.Coverage >= 1 && report.HasText ? Verdict.Accept : Verdict.Clarify;

        // What the project is one is told after signing: no reason yet to be glad of it.
        if (verdict is Verdict.Accept && points.EarlyAgreement is not null && !IsAgreement(report))
            verdict = Verdict.Clarify;

        var isPublic = !IsAgreement(report) && PublicBuyer.Wrote(report.Model);
        return verdict switch
        {
            Verdict.Decline => isPublic ? ReplyForm.NoBid : ReplyForm.Decline,
            Verdict.Negotiate when isPublic => ReplyForm.QuestionToBuyer,
            Verdict.Clarify when isPublic && !points.Questions.IsEmpty => ReplyForm.QuestionToBuyer,
            Verdict.Negotiate => IsAgreement(report) ? ReplyForm.NegotiateContract : ReplyForm.NegotiateBrief,
            Verdict.Clarify => ReplyForm.Clarify,
            _ => ReplyForm.Accept,
        };
    }

    private static bool IsAgreement(LintReport report) => report.Model.Kind.Kind is DocumentKind.Contract or DocumentKind.Template or DocumentKind.Proposal;
}
