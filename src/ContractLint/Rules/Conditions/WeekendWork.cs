using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Rules.Conditions;

/// <summary>CL6011: the provider is wanted at the weekend or on a public holiday. Days the user works are no weekend; a premium makes it a note.</summary>
public sealed class WeekendWork(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        // In one's own proposal the days are one's own offer.
        if (context.Model.Kind.Kind is DocumentKind.Proposal)
            return;

        var places = new SentencePlaces(context);
        var days = context.Settings.Items(SharedSettings.HoursDays);
        var (saturdays, sundays, weekends, holidays) = (places.Of("saturday"), places.Of("sunday"), places.Of("weekend"), places.Of("holiday"));
        var paid = context.Settings.IsYes("weekend.premiumAccepted") ? places.ClausesOf("premium") : [];

        foreach (var group in places.Wanted("work").OrderBy(group => group.Key.Node.Span))
        {
            var sentence = group.Key;
            if (IsWorked(saturdays.Contains(sentence), sundays.Contains(sentence), holidays.Contains(sentence), days))
                continue;

            // Of the days that are named, the first that is wanted.
            var wanted = group.ToList();
            var named = saturdays[sentence].Concat(sundays[sentence]).Concat(weekends[sentence]).Concat(holidays[sentence]).Where(day => wanted.Exists(day.Overlaps));
            var trigger = named.OrderBy(day => day.Start).ThenByDescending(day => day.Length).FirstOrDefault(wanted.Min());

            context.Report(sentence.Node.Span.Union(trigger), trigger, paid.Contains(SentencePlaces.ClauseOf(sentence)) ? DiagnosticSeverity.Info : null, Role.Provider);
        }
    }

    // "The weekend" and "seven days a week" name both days.
    private static bool IsWorked(bool saturday, bool sunday, bool holiday, ImmutableArray<string> days)
    {
        if (holiday)
            return false;

        var isBoth = saturday == sunday;
        return (days.Contains("sat") || !(saturday || isBoth)) && (days.Contains("sun") || !(sunday || isBoth));
    }
}
