using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1003: a goal and the means given for it contradict each other. One finding, at the goal, which quotes both.</summary>
/// <remarks>A goal alone is a dream, small means alone are ordinary: it takes one of each, and as many signs in all as the reader's settings ask.</remarks>
public sealed class UnviableProject(RulePage page) : DocumentRule(page)
{
    private const int DaysInWeek = 7;
    private const int DaysInMonth = 30;
    private const int HoursInDay = 24;

    private static readonly string[] Goals = ["clone", "top", "dream"];
    private static readonly string[] Lacks = ["no-money", "no-content", "no-product"];

    // Where a unit is worth about a euro.
    private static readonly string[] Comparable = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", ""];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var goals = Goals.Where(goal => !context.MatchesOf(goal).IsEmpty).Select(goal => context.MatchesOf(goal)[0]).ToList();
        if (goals.Count == 0)
            return;

        var means = Lacks.Where(lack => !context.MatchesOf(lack).IsEmpty).Select(lack => context.MatchesOf(lack)[0]).ToList();
        if (FindTokenBudget(context) is { } budget && context.MatchesOf("no-money").IsEmpty)
            means.Add(budget);

        if (FindShortDelay(context) is { } delay)
            means.Add(delay);

        if (means.Count == 0 || goals.Count + means.Count < context.Number("viability.cuesRequired"))
            return;

        var trigger = goals[0];
        var quoted = goals.Concat(means).Select(cue => OneLine.Of(context.Model.Tree.Text[cue])).Distinct(StringComparer.Ordinal).ToList();
        var missing = new LocalizedText(
            string.Join(", ", quoted.Select(words => $"\"{NestedQuotes.In(words, '‘', '’')}\"")),
            Typography.Set(string.Join(", ", quoted.Select(words => $"« {NestedQuotes.In(words, '“', '”')} »")), Language.French));
        context.Report(context.Model.SentencesIn(trigger).First().Node.Span.Union(trigger), trigger, null, null, new MessageArgument("missing", missing));
    }

    // The largest sum named for the work, where it is under what such a goal takes at least.
    private static TextSpan? FindTokenBudget(DocumentAnalysisContext context)
    {
        var least = context.Number(context.MatchesOf("clone").IsEmpty ? "viability.minBudget.ecommerce" : "viability.minBudget.marketplace");
        (decimal Amount, TextSpan Words)? largest = null;

        foreach (var match in context.MatchesOf("budget"))
        {
            foreach (var sentence in context.Model.SentencesIn(match))
            {
                foreach (var value in sentence.Values)
                {
                    var words = sentence.SpanOf(value.Start, value.End);
                    var isSum = value is { Kind: ValueKind.Money, Per: null } && Comparable.Contains(value.Unit) && match.Overlaps(words);
                    if (isSum && value.High > (largest?.Amount ?? -1))
                        largest = (value.High, words);
                }
            }
        }

        return largest is { } sum && sum.Amount < least ? sum.Words : null;
    }

    // In the sentence of a goal, or the one beside it: the time it is given.
    private static TextSpan? FindShortDelay(DocumentAnalysisContext context)
    {
        var least = (context.Number("viability.minWeeks.seo") ?? 0) * DaysInWeek;
        var sentences = Goals.SelectMany(goal => context.MatchesOf(goal)).SelectMany(goal => context.Model.SentencesIn(goal)).ToHashSet();

        foreach (var delay in context.MatchesOf("delay"))
        {
            foreach (var sentence in context.Model.SentencesIn(delay).Where(sentences.Contains))
            {
                // "Within a month" holds no figure and is short whatever the unit.
                var periods = sentence.Values.Where(value => value.Kind is ValueKind.Period && delay.Overlaps(sentence.SpanOf(value.Start, value.End))).ToList();
                if (periods.TrueForAll(period => InDays(period) < least))
                    return delay;
            }
        }

        return null;
    }

    private static decimal InDays(Value period) => period.Unit switch
    {
        "hour" => period.High / HoursInDay,
        "week" => period.High * DaysInWeek,
        "month" => period.High * DaysInMonth,
        "year" => decimal.MaxValue,
        _ => period.High,
    };
}
