using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The letter to somebody who asks: a yes, a question, a condition or a no.</summary>
internal sealed class BriefLetter(LetterBuilder letter, ReplyPoints points, ProjectTopic? topic, (IReadOnlyList<FreeTool> Tools, DateOnly? ShownDate) tools)
{
    private const int RefusalsInALetter = 3;
    private const int LongestLetter = 220;
    private const int LongestDecline = 90;
    private const int SentencesOfAQuestion = 5;

    // Of the kinds of work one does unpaid, those that a tool may do a first part of.
    private static readonly string[] AnsweredByTools = ["CL2001", "CL2002", "CL2003", "CL2004", "CL2011"];

    // What harms somebody or the law is closed without a door left open.
    private static readonly string[] ClosedFirmly = ["CL4003", "CL4004", "CL4018", "CL5009"];

    private readonly LetterFrame frame = new(letter, topic);

    public Reply Write(ReplyForm form)
    {
        frame.Open(LetterWords.Hello);
        frame.Thank(LetterWords.Thanks, form is ReplyForm.Accept or ReplyForm.Clarify ? LetterWords.PlainThanks : null);
        switch (form)
        {
            case ReplyForm.Accept:
                Accept();
                break;
            case ReplyForm.Clarify:
                Clarify();
                break;
            case ReplyForm.Decline or ReplyForm.NoAnswer:
                Decline();
                break;
            default:
                Negotiate();
                break;
        }

        frame.Close(LetterWords.Regards);
        var motive = form is ReplyForm.Accept or ReplyForm.Clarify || points.Points.IsEmpty ? (ReplyMotive?)null : ReplyMotives.Of(points.Points[0].Descriptor);
        return new(form, letter.Language, frame.Subject(), letter.Build(form is ReplyForm.Decline ? LongestDecline : LongestLetter, form is ReplyForm.Clarify ? SentencesOfAQuestion : int.MaxValue), [], motive, letter.Sources);
    }

    private void Accept()
    {
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.GladYes));
        WriteAgreement();
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.WhatINeed));
        letter.Add(ReplyPart.Closing, frame.Slots() is { } slots ? letter.Say(LetterWords.LetUsTalkAt, slots) : letter.Say(LetterWords.LetUsTalk));
        frame.AddLink(LetterWords.MyProjects, "links.projects");
    }

    private void Clarify()
    {
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.Interest), expendable: 2);
        WriteAgreement(expendable: 1);
        WriteQuestions(expendableAfterFirst: 3);
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.WithYourAnswer));
    }

    private void Negotiate()
    {
        var isAnothersTrade = points.Points.All(point => ReplyMotives.Of(point.Descriptor) is ReplyMotive.Humility);
        var hasError = points.Points.Any(point => point.Severity is DiagnosticSeverity.Error);
        if (!isAnothersTrade)
            letter.Add(ReplyPart.Opening, letter.Say(hasError ? LetterWords.NotAsItStands : LetterWords.SomeChanges));

        var told = points.Points.Take(RefusalsInALetter).ToList();
        var helped = told.FindIndex(point => AnsweredByTools.Contains(point.Descriptor.Id));
        for (var i = 0; i < told.Count; i++)
        {
            letter.Add(ReplyPart.Point, LetterFrame.WithLead(LeadOf(i, told.Count), letter.LineOf(told[i]), letter.Language), told[i].Descriptor.Id, opensParagraph: true);
            if (i == helped)
                WriteTools();
        }

        WriteOthers([.. points.Points.Skip(RefusalsInALetter)]);
        WriteAgreement();
        WriteQuestions();
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.Of(ReplyMotives.Of(points.Points[0].Descriptor))), expendable: 2);
        letter.Add(ReplyPart.Closing, isAnothersTrade ? OpenToMyTrade() : letter.Say(LetterWords.LetUsGo));
        frame.AddLink(LetterWords.MyServices, "links.services", expendable: 4);
    }

    private void Decline()
    {
        var first = points.Points[0];
        letter.Add(ReplyPart.Opening, letter.Say(LetterWords.ClearNo));
        letter.Add(ReplyPart.Point, letter.LineOf(first), first.Descriptor.Id);
        if (AnsweredByTools.Contains(first.Descriptor.Id))
            WriteTools(expendable: 1);

        // A second reason of the same weight is told where there is room for it.
        if (points.Points.Length > 1 && points.Points[1] is { Severity: DiagnosticSeverity.Error } second)
            letter.Add(ReplyPart.Point, LetterFrame.WithLead(LetterWords.NextPoint, letter.LineOf(second), letter.Language), second.Descriptor.Id, expendable: 5, opensParagraph: true);
        letter.Add(ReplyPart.Closing, letter.Say(LetterWords.Of(ReplyMotives.Of(first.Descriptor))), expendable: 2);

        // The line for want of a budget leaves the door open itself.
        var isFirm = ClosedFirmly.Contains(first.Descriptor.Id);
        if (first.Descriptor.Id is not "CL2011")
            letter.Add(ReplyPart.Closing, letter.Say(isFirm ? LetterWords.Farewell : LetterWords.WriteAgain));
        if (!isFirm)
            frame.AddLink(LetterWords.MyProjects, "links.projects", expendable: 3);
    }

    private string OpenToMyTrade() =>
        letter.Setting(SharedSettings.Accept) is { } trades ? letter.Say(LetterWords.WriteForMyTrade, trades) : letter.Say(LetterWords.WriteAgain);

    private static LetterText? LeadOf(int index, int count) =>
        index == 0 ? null : index == count - 1 && count > 2 ? LetterWords.LastPoint : LetterWords.NextPoint;

    // Conduct is never summed up in the words of a title, which name a fault.
    private void WriteOthers(List<Diagnostic> others)
    {
        var named = others.Where(point => point.Descriptor.Category is not (Category.Ethics or Category.Privacy)).ToList();
        if (named.Count < others.Count)
            letter.Add(ReplyPart.OtherPoints, letter.Say(LetterWords.OneMore));

        AddTitles(LetterWords.AlsoRefused, named.Where(point => point.Severity is DiagnosticSeverity.Error));
        AddTitles(LetterWords.AlsoToChange, named.Where(point => point.Severity is not DiagnosticSeverity.Error));
    }

    private void AddTitles(LetterText sentence, IEnumerable<Diagnostic> findings)
    {
        var titles = findings.Select(finding => LetterFrame.Lowered(finding.Descriptor.Title.In(letter.Language))).ToList();
        if (titles.Count > 0)
            letter.Add(ReplyPart.OtherPoints, letter.Say(sentence, string.Join(letter.Language is Language.French ? " ; " : "; ", titles)));
    }

    private void WriteAgreement(int expendable = 0)
    {
        if (points.EarlyAgreement is { } agreement)
            letter.Add(ReplyPart.Point, letter.LineOf(agreement), agreement.Descriptor.Id, expendable, opensParagraph: true);
    }

    private void WriteQuestions(int expendableAfterFirst = 0)
    {
        foreach (var question in points.Questions)
            letter.Add(ReplyPart.Question, letter.LineOf(question), question.Descriptor.Id, question == points.Questions[0] ? 0 : expendableAfterFirst);
    }

    private void WriteTools(int expendable = 3)
    {
        if (tools.Tools.Count == 0)
            return;

        var list = tools.Tools.Select(tool => $"{tool.Name} ({tool.Tells.In(letter.Language)})").ToList();
        foreach (var tool in tools.Tools)
            letter.Remember("tool", tool.Name, ReplySource.Tools);

        var text = letter.Say(LetterWords.Tools, string.Join(letter.Language is Language.French ? " ; " : "; ", list));
        var dated = tools.ShownDate is { } date ? string.Create(CultureInfo.InvariantCulture, $"{text} ({date:yyyy-MM})") : text;
        letter.Add(ReplyPart.Point, dated, expendable: expendable);
    }
}
