using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>Finds the cues of a document: those of this page and those that other rules' pages know. Each kind counts once.</summary>
internal sealed class EmploymentCues(DocumentAnalysisContext context)
{
    private const int LongTermMonths = 6;

    private readonly List<EmploymentCue> found = [];

    /// <summary>The cues that are there, in the order in which the rule's card weighs them.</summary>
    public static IReadOnlyList<EmploymentCue> In(DocumentAnalysisContext context)
    {
        var cues = new EmploymentCues(context);
        cues.AddControl();
        cues.AddTies();
        cues.AddStatus();
        cues.AddProtections();
        return cues.found;
    }

    private void AddControl()
    {
        var control = context.PhrasesOf("CL6002");

        // Orders and fixed hours are one control; hours alone are no order.
        if (!Add(3, new("orders and control of the work", "ordres et contrôle du travail"), true, [.. control.MatchesOf("orders"), .. control.MatchesOf("reports")]))
            Add(3, new("imposed hours", "horaires imposés"), false, [.. control.MatchesOf("hours")]);

        Add(3, new("power to punish", "pouvoir de sanction"), true, [.. control.MatchesOf("sanction"), .. context.MatchesOf("sanction")]);
        Add(2, new("leave or employee benefits", "congés ou avantages de salarié"), false, [.. control.MatchesOf("leave"), .. context.MatchesOf("benefits")]);
        Add(2, new("integration into the staff", "intégration aux équipes"), false, [.. context.MatchesOf("integration")]);
    }

    private void AddTies()
    {
        var isFullTime = !context.MatchesOf("full-time").IsEmpty;
        var isExclusive = Add(2, new("exclusivity", "exclusivité"), false, [.. context.PhrasesOf("CL3003").MatchesOf(""), .. context.MatchesOf("exclusive")]);

        if (isFullTime && !context.MatchesOf("open-ended").IsEmpty)
            Add(2, new("full time without an end date", "temps plein sans terme"), false, [.. context.MatchesOf("full-time")]);

        if (isFullTime || isExclusive)
            Add(1, new("a single client for six months or more", "un seul client pendant six mois ou plus"), false, [.. context.MatchesOf("term").Where(IsLong)]);

        Add(1, new("imposed place or equipment", "lieu ou matériel imposés"), false, [.. context.PhrasesOf("CL6006").MatchesOf(""), .. context.MatchesOf("equipment")]);
        Add(1, new("no substitute allowed", "remplacement interdit"), false, [.. context.MatchesOf("no-substitute")]);
    }

    private void AddStatus()
    {
        Add(1, new("imposed status", "statut imposé"), false, [.. context.PhrasesOf("CL6007").MatchesOf("required")]);
        Add(1, new("permanent availability", "disponibilité permanente"), false, [.. context.PhrasesOf("CL6012").MatchesOf("always")]);
    }

    private void AddProtections()
    {
        Add(-1, new("own means", "moyens propres"), false, [.. context.MatchesOf("own-means")]);
        Add(-2, new("a price per deliverable", "prix au livrable"), false, [.. context.MatchesOf("deliverable-price")]);
        Add(-1, new("own insurance", "assurance propre"), false, [.. context.MatchesOf("insurance")]);
        Add(-2, new("freedom to refuse work", "liberté de refuser une mission"), false, [.. context.MatchesOf("may-refuse")]);
        Add(-1, new("several clients", "plusieurs clients"), false, [.. context.PhrasesOf("CL3012").MatchesOf(""), .. context.MatchesOf("several-clients")]);
    }

    private bool Add(int weight, LocalizedText name, bool isPower, TextSpan[] evidence)
    {
        if (evidence.Length == 0)
            return false;

        found.Add(new(weight, name, evidence.Min(), isPower));
        return true;
    }

    private bool IsLong(TextSpan term) =>
        context.Model.SentencesIn(term).Any(sentence => sentence.Values.Any(value =>
            value.Kind is ValueKind.Period && value.Months >= LongTermMonths && term.Overlaps(sentence.SpanOf(value.Start, value.End))));
}
