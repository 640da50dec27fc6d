using ContractLint.Replies;
using ContractLint.Text;

namespace ContractLint.Reporting.Replies;

/// <summary>What the user is told about an answer, in the user's language: what it is, and what is left to do.</summary>
public static class ReplyAdvice
{
    public static LocalizedText Of(Reply reply)
    {
        if (reply.Form is ReplyForm.NoAnswer)
            return ReplyWords.NoAnswer;

        var form = ReplyWords.Of(reply.Form);
        var rest = reply.NeedsReview ? ReplyWords.ToReview : ReplyWords.ReadAgain;
        return new($"this answer is {form.En}. {rest.En}", $"cette réponse est {form.Fr}. {rest.Fr}");
    }
}
