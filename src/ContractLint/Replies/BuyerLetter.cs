using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Replies;

/// <summary>The letter to a public buyer: a question for its platform, or that no bid will come. Its terms are not negotiated.</summary>
internal sealed class BuyerLetter(LetterBuilder letter, ReplyPoints points, ProjectTopic? topic, DocumentTree tree)
{
    private const int QuestionsAsked = 3;
    private const int LongestLetter = 220;

    private readonly LetterFrame frame = new(letter, topic);

    public Reply Write(ReplyForm form)
    {
        frame.Open(LetterWords.DearSirs);
        frame.Thank(LetterWords.ThanksToBuyer);
        if (form is ReplyForm.NoBid)
            Refuse();
        else
            Ask();

        frame.Close(LetterWords.FormalRegards);
        var motive = form is ReplyForm.NoBid ? ReplyMotives.Of(points.Points[0].Descriptor) : (ReplyMotive?)null;
        var subject = letter.Say(form is ReplyForm.NoBid ? LetterWords.SubjectOfNoBid : LetterWords.SubjectToBuyer);
        return new(form, letter.Language, subject, letter.Build(LongestLetter), [], motive, letter.Sources);
    }

    private void Ask()
    {
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.AskBuyer));
        foreach (var point in points.Points.Where(point => point.Descriptor.Span is not SpanKind.Document).Take(QuestionsAsked))
        {
            var term = ReplyPoints.WordingOf(point, tree, letter.Language);
            letter.Remember("term", term, ReplySource.Document);
            letter.Add(ReplyPart.Question, letter.Say(LetterWords.AskAboutTerm, term), point.Descriptor.Id, opensParagraph: true);
        }

        foreach (var question in points.Questions)
            letter.Add(ReplyPart.Question, question.Descriptor.Id is "CL2010" ? letter.Say(LetterWords.AskAmount) : letter.LineOf(question), question.Descriptor.Id, opensParagraph: true);
        if (points.Points.Any(point => point.Severity is DiagnosticSeverity.Error))
            letter.Add(ReplyPart.Closing, letter.Say(LetterWords.OrNoBid));
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.ThanksInAdvance));
    }

    private void Refuse()
    {
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.NoBid));
        letter.Add(ReplyPart.Point, letter.LineOf(points.Points[0]), points.Points[0].Descriptor.Id);
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.Of(ReplyMotives.Of(points.Points[0].Descriptor))));
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.NextConsultation));
    }
}
