using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Replies;

/// <summary>The mail that goes with the table of remarks on a contract.</summary>
internal sealed class ContractMail(LetterBuilder letter, ReplyPoints points, ProjectTopic? topic, DocumentTree tree)
{
    private const int LongestMail = 220;

    private readonly LetterFrame frame = new(letter, topic);

    public Reply Write(ReplyForm form)
    {
        frame.Open(LetterWords.Hello);
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.ThanksForContract));
        if (form is ReplyForm.NegotiateContract)
            Negotiate();
        else
            Agree(form);

        foreach (var question in points.Questions)
            letter.Add(ReplyPart.Question, letter.LineOf(question), question.Descriptor.Id);
        letter.Add(ReplyPart.Closing, letter.Say(form is ReplyForm.Accept ? LetterWords.WhenWeStart : form is ReplyForm.Clarify ? LetterWords.WithYourAnswer : LetterWords.TellMe));
        frame.Close(LetterWords.Regards);

        var table = form is ReplyForm.NegotiateContract ? NegotiationTable.Of(points, tree, letter.Language) : [];
        var motive = table.IsEmpty ? (ReplyMotive?)null : ReplyMotives.Of(points.Points[0].Descriptor);
        return new(form, letter.Language, letter.Say(LetterWords.SubjectOfContract), letter.Build(LongestMail), table, motive, letter.Sources);
    }

    private void Negotiate()
    {
        var hasError = points.Points.Any(point => point.Severity is DiagnosticSeverity.Error);
        letter.Add(ReplyPart.Opening, letter.Say(hasError ? LetterWords.CannotSign : LetterWords.NearlySigned));
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.TableFollows));
        var motive = ReplyMotives.Of(points.Points[0].Descriptor);
        letter.Add(ReplyPart.Closing, letter.Say(motive is ReplyMotive.Professionalism ? LetterWords.Balance : LetterWords.Of(motive)), expendable: 1);
    }

    private void Agree(ReplyForm form)
    {
        if (form is ReplyForm.Accept)
            letter.Add(ReplyPart.Opening, letter.Say(LetterWords.ContractSuits));
    }
}
