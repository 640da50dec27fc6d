using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Tests.Replies;

/// <summary>What every answer must hold to: eleven checks, R1 to R11, each with its own faults.</summary>
internal static class ReplyChecks
{
    private static readonly ReplyForm[] Letters = [ReplyForm.NegotiateBrief, ReplyForm.NegotiateContract, ReplyForm.QuestionToBuyer, ReplyForm.NoBid];

    /// <summary>Everything that is wrong with an answer to the document of a report.</summary>
    public static IEnumerable<string> FaultsOf(Reply reply, LintReport report)
    {
        if (reply.Form is ReplyForm.NoAnswer)
            return reply.Paragraphs.IsEmpty ? [] : ["no answer, and yet a letter"];

        var letter = new LetterUnderTest(reply, report);
        return RealNo(letter)
            .Concat(NoGrovelling(letter))
            .Concat(OneMotive(letter))
            .Concat(NoAccusation(letter))
            .Concat(AnAlternative(letter))
            .Concat(Length(letter))
            .Concat(ReplyLanguageChecks.FaultsOf(letter))
            .Concat(WarmYes(letter))
            .Concat(ReplySourceChecks.FaultsOf(letter))
            .Concat(ReplyLanguageChecks.Rhythm(letter))
            .Select(fault => $"{fault}\n--- {reply.Form}\n{reply.Letter}\n---");
    }

    private static IEnumerable<string> RealNo(LetterUnderTest letter)
    {
        string[] weak = ["peut-être", "pourquoi pas", "éventuellement", "we could possibly", "maybe", "perhaps", "why not"];
        foreach (var word in weak.Where(letter.Has))
            yield return $"R1: \"{word}\"";

        if (letter.Reply.Form is ReplyForm.Decline or ReplyForm.NoBid)
        {
            if (!ReplyLines.SaysNo(letter.Reply.Letter, letter.Reply.Language))
                yield return "R1: a refusal that says no nowhere";
            yield break;
        }

        foreach (var error in letter.Points.Where(point => point.Severity is DiagnosticSeverity.Error).DistinctBy(point => point.Descriptor.Id))
        {
            var id = error.Descriptor.Id;
            var line = letter.Reply.Paragraphs.FirstOrDefault(paragraph => paragraph.RuleId == id)?.Text;
            var isNamed = letter.Reply.Paragraphs.Any(paragraph => paragraph.Part is ReplyPart.OtherPoints);
            var isInTable = letter.Reply.Table.Any(row => row.RuleId == id && row.Proposal.Length > 0);
            var isAsked = letter.Reply.Form is ReplyForm.QuestionToBuyer;
            if (!isInTable && !isAsked && (line is null ? !isNamed : !ReplyLines.SaysNo(line, letter.Reply.Language)))
                yield return $"R1: neither a refusal nor a condition for {id}: {line}";
        }
    }

    private static IEnumerable<string> NoGrovelling(LetterUnderTest letter)
    {
        string[] apologies = ["désolé", "navré", "pardon", "excus", "regrett", "sorry", "apolog", "afraid"];
        if (apologies.Sum(letter.Count) > 1)
            yield return "R2: more than one apology";

        string[] humble = ["je suis nul", "pas le choix", "sorry to be difficult", "malheureusement", "unfortunately", "i'm useless"];
        foreach (var phrase in humble.Where(letter.Has))
            yield return $"R2: \"{phrase}\"";
    }

    private static IEnumerable<string> OneMotive(LetterUnderTest letter)
    {
        var first = letter.Points is [var point, ..] ? point : null;
        var expected = letter.Reply.Form is ReplyForm.Accept or ReplyForm.Clarify or ReplyForm.QuestionToBuyer || first is null ? (ReplyMotive?)null : MotiveOf(first.Descriptor.Id);
        if (letter.Reply.Motive != expected)
            yield return $"R3: the motive is {letter.Reply.Motive}, that of {first?.Descriptor.Id} is {expected}";

        string[] sentences = ["savoir où il s'arrête", "plus juste que de", "par respect du métier", "where it ends", "fairer than letting", "out of respect for the work"];
        if (sentences.Count(letter.Has) > 1)
            yield return "R3: more than one motive";
    }

    // The table of the reply contract, written out on its own.
    private static ReplyMotive MotiveOf(string rule) => rule switch
    {
        "CL1001" or "CL1002" or "CL1009" => ReplyMotive.Humility,
        "CL1003" or "CL1004" or "CL1005" or "CL1006" or "CL1007" or "CL1008" or "CL1010" or "CL1011" or "CL2011" => ReplyMotive.Respect,
        _ => ReplyMotive.Professionalism,
    };

    private static IEnumerable<string> NoAccusation(LetterUnderTest letter)
    {
        string[] judgements =
        [
            "arnaqu", "escroc", "malhonnêt", "voleur", "menteur", "tricheu", "scam", "dishonest", "crook", "liar", "cheater", "fraudster",
            "porter plainte", "poursuites", "avocat", "lawsuit", "lawyer", "legal action", "sue you",
        ];
        foreach (var word in judgements.Where(letter.HasWordStart))
            yield return $"R4: \"{word}\"";

        string[] citations = ["C. com.", "C. civ.", "C. pén.", "Code de ", "Code du ", "RGPD", "GDPR", "USC", "Act 19", "Act 20", "art. ", "Cass."];
        foreach (var citation in citations.Where(citation => letter.Reply.Form is not ReplyForm.NegotiateContract && letter.Reply.Letter.Contains(citation, StringComparison.Ordinal)))
            yield return $"R4: a first answer cites the law ({citation})";
    }

    private static IEnumerable<string> AnAlternative(LetterUnderTest letter)
    {
        foreach (var paragraph in letter.Reply.Paragraphs.Where(paragraph => paragraph is { Part: ReplyPart.Point, RuleId: not null }))
        {
            var wanted = AlternativeOf(paragraph.RuleId!, letter.Reply.Language, letter.Report);
            if (wanted is not null && !wanted.Any(word => paragraph.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                yield return $"R5: no alternative for {paragraph.RuleId}: {paragraph.Text}";
        }
    }

    private static string[]? AlternativeOf(string rule, Language language, LintReport report) => (rule, language) switch
    {
        ("CL3001", Language.French) => ["confidentialité"],
        ("CL3001", _) => ["confidentiality"],
        ("CL2001", Language.French) => ["cadrage"],
        ("CL2001", _) => ["scoping"],
        ("CL2011", Language.French) => ["revenez", "reviens"],
        ("CL2011", _) => ["come back"],
        ("CL4002", Language.French) => ["étudions", "étude"],
        ("CL4002", _) => ["study"],
        ("CL4005", Language.French) => ["avis vrais", "avis réels", "vrais avis"],
        ("CL4005", _) => ["genuine"],
        ("CL6010", _) => report.Settings.IsUsers("hours.start") ? [report.Model.Language is Language.French ? " ou " : " or "] : ["[your slots]", "[vos créneaux]", "[tes créneaux]"],
        _ => null,
    };

    private static IEnumerable<string> Length(LetterUnderTest letter)
    {
        var words = letter.Words;
        if (letter.Reply.Form is ReplyForm.Decline && words is < 40 or > 90)
            yield return $"R6: a refusal of {words} words";
        if (Letters.Contains(letter.Reply.Form) && words is < 40 or > 220)
            yield return $"R6: a letter of {words} words";
        if (letter.Reply.Form is ReplyForm.Clarify && letter.Sentences.Count is < 3 or > 5)
            yield return $"R6: a question of {letter.Sentences.Count} sentences";

        var refusals = letter.Reply.Paragraphs.Where(paragraph => paragraph.Part is ReplyPart.Point && paragraph.RuleId is not ("CL3008" or null)).ToList();
        if (refusals.Count > 3)
            yield return $"R6: {refusals.Count} refusals";
        if (letter.Reply.Form is ReplyForm.Decline && letter.Reply.Letter.Contains('?'))
            yield return "R6: a refusal that asks";
    }

    private static IEnumerable<string> WarmYes(LetterUnderTest letter)
    {
        var isYes = letter.Reply.Form is ReplyForm.Accept && letter.Report.Model.Kind.Kind is DocumentKind.Brief or DocumentKind.Unknown;
        if (isYes && !letter.Has("entre pleinement dans ce que j'aime faire") && !letter.Has("exactly the kind of work I enjoy"))
            yield return "R8: a yes without warmth";
    }
}
