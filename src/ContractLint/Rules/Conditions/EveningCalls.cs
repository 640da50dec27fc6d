using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6010: the provider is wanted at an hour outside their own. The page finds who is wanted when; the class reads the clock, across time zones.</summary>
public sealed class EveningCalls(RulePage page) : DocumentRule(page)
{
    // "Ce soir à 18 h": the time says more than the evening.
    private const int ReachOfTime = 25;

    public override void Analyze(DocumentAnalysisContext context)
    {
        // In one's own proposal the hours are one's own offer.
        if (context.Model.Kind.Kind is DocumentKind.Proposal || WorkingHours.Of(context) is not { } hours)
            return;

        var places = new SentencePlaces(context);
        var (clock, evening, words, premium) = (places.Wanted("clock"), places.Wanted("evening"), places.Of("words"), places.ClausesOf("premium"));

        foreach (var sentence in clock.Select(group => group.Key).Union(evening.Select(group => group.Key)).OrderBy(sentence => sentence.Node.Span))
        {
            if (premium.Contains(SentencePlaces.ClauseOf(sentence)))
                continue;

            var times = ClockSpans.In(context.Model.Tree.Text, sentence).ToList();
            var trigger = FindTime(context, sentence, times, clock[sentence], hours)
                ?? FindEvening(context, sentence, times, words[sentence].Where(said => evening[sentence].Any(said.Overlaps)), hours);

            if (trigger is { } found)
                context.Report(sentence.Node.Span.Union(found), found, party: Role.Provider);
        }
    }

    private static TextSpan? FindTime(DocumentAnalysisContext context, SentenceModel sentence, List<ClockSpan> times, IEnumerable<TextSpan> wanted, WorkingHours hours)
    {
        foreach (var time in times)
        {
            var span = sentence.SpanOf(time.Start, time.End);
            if (wanted.Any(span.Overlaps) && hours.Exclude(time, ZoneReader.Find(context.Model.Tree.Text, sentence, time.End)))
                return span;
        }

        return null;
    }

    private static TextSpan? FindEvening(DocumentAnalysisContext context, SentenceModel sentence, List<ClockSpan> times, IEnumerable<TextSpan> evenings, WorkingHours hours)
    {
        foreach (var words in evenings)
        {
            var isTimed = times.Exists(time => IsExact(time) && IsNear(sentence.SpanOf(time.Start, time.End), words));
            if (!isTimed && hours.ExcludeEvening(ZoneReader.Find(context.Model.Tree.Text, sentence, 0)))
                return words;
        }

        return null;
    }

    // "The evening, after 6" is still the evening.
    private static bool IsExact(ClockSpan time) => time.Kind is not (ClockSpanKind.After or ClockSpanKind.From);

    private static bool IsNear(TextSpan time, TextSpan words) => time.Start - words.End <= ReachOfTime && words.Start - time.End <= ReachOfTime;
}
