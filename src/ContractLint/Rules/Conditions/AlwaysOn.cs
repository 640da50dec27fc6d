using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6012: the provider is wanted at all times, or must answer sooner than the reader accepts. The page finds who is wanted; the class reads the hours.</summary>
public sealed class AlwaysOn(RulePage page) : DocumentRule(page)
{
    private const decimal MinutesInHour = 60;

    public override void Analyze(DocumentAnalysisContext context)
    {
        // In one's own proposal the hours are one's own offer.
        if (context.Model.Kind.Kind is DocumentKind.Proposal)
            return;

        var places = new SentencePlaces(context);
        var minHours = context.Number("response.minHours") ?? 0;
        var always = places.Wanted("always");
        var soon = places.Wanted("within");

        foreach (var sentence in always.Select(group => group.Key).Union(soon.Select(group => group.Key)).OrderBy(sentence => sentence.Node.Span))
        {
            var wordings = always[sentence].Concat(soon[sentence].Where(wording => HoursIn(sentence, wording) < minHours)).ToList();
            if (wordings.Count == 0)
                continue;

            var trigger = SentenceTriggers.FirstOf(wordings);
            context.Report(sentence.Node.Span.Union(trigger), trigger, party: Role.Provider);
        }
    }

    // "2 h" reads like a time of day; "within the hour" gives no figure and is one hour.
    private static decimal HoursIn(SentenceModel sentence, TextSpan wording)
    {
        foreach (var value in sentence.Values)
        {
            if (value.Kind is ValueKind.Period or ValueKind.Time && wording.Overlaps(sentence.SpanOf(value.Start, value.End)))
                return HoursOf(value);
        }

        return 1;
    }

    private static decimal HoursOf(Value value) => value.Unit switch
    {
        "minute" => value.High / MinutesInHour,
        "hour" => value.High,
        _ => decimal.MaxValue,
    };
}
