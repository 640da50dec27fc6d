using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1008: a large deliverable with less time than the reader's minimum for its kind. One finding a sentence, for the kind that takes longest.</summary>
public sealed class UnrealisticDeadline(RulePage page) : DocumentRule(page)
{
    private const decimal HoursInDay = 24;
    private const int DaysInWeek = 7;
    private const int WorkingDaysInWeek = 5;
    private const int DaysInMonth = 30;

    private static readonly LocalizedText AtOnce = new("at once", "au plus vite");

    // A shop is a site too, and its redesign both.
    private static readonly string[] Kinds = ["ecommerce", "redesign", "site", "audit"];

    // The longest that a named day can be away, in days.
    private static readonly (string Block, int Days)[] NamedDays = [("two-weeks", 14), ("one-week", 7), ("one-day", 1)];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var reported = new HashSet<TextSpan>();

        foreach (var kind in Kinds.OrderByDescending(kind => MinimumOf(context, kind)))
        {
            foreach (var wanted in context.MatchesOf(kind))
            {
                if (!BeginsAtStart(context, wanted) && DaysOf(context, wanted) is { } days && days < MinimumOf(context, kind))
                    Report(context, wanted, kind, InWords(days), null, reported);
            }
        }

        foreach (var urgent in context.MatchesOf("urgent"))
            Report(context, urgent, "site", AtOnce, DiagnosticSeverity.Info, reported);
    }

    private static void Report(DocumentAnalysisContext context, TextSpan trigger, string kind, LocalizedText days, DiagnosticSeverity? level, HashSet<TextSpan> reported)
    {
        var sentence = context.Model.SentencesIn(trigger).First();
        if (!IsAsked(context.Model, sentence) || !reported.Add(sentence.Node.Span))
            return;

        var max = MinimumOf(context, kind).ToString(CultureInfo.InvariantCulture);
        context.Report(sentence.Node.Span.Union(trigger), trigger, level, Role.Provider, new("days", days), new("max", LocalizedText.Same(max)));
    }

    // "Créer un site en 48 h": in a text of no known kind, an article perhaps, somebody must be asked.
    private static bool IsAsked(SemanticModel model, SentenceModel sentence) =>
        model.Kind.Kind is not DocumentKind.Unknown || sentence.Has(FrameLexicon.Oblige) || sentence.Has(FrameLexicon.Request) || sentence.Has(PartyLexicon.Provider);

    private static decimal MinimumOf(DocumentAnalysisContext context, string kind) => context.Number("deadline.minDays." + kind) ?? 0;

    // "Signed on Monday 9 March; the site is live on ...": the first day is no deadline.
    private static bool BeginsAtStart(DocumentAnalysisContext context, TextSpan wanted) =>
        In(context, "kick-off", wanted).Any(start => start.Start <= wanted.Start && start.End > wanted.Start);

    // Of several lengths of time in the words the longest is the one to hold against them.
    private static int? DaysOf(DocumentAnalysisContext context, TextSpan wanted)
    {
        int? longest = null;

        foreach (var delay in In(context, "delay", wanted).Where(wanted.Overlaps))
        {
            if (DaysIn(context, delay) is { } days && days > (longest ?? 0))
                longest = days;
        }

        return longest;
    }

    private static int? DaysIn(DocumentAnalysisContext context, TextSpan delay)
    {
        foreach (var sentence in context.Model.SentencesIn(delay))
        {
            foreach (var period in sentence.Values.Where(value => value.Kind is ValueKind.Period && delay.Overlaps(sentence.SpanOf(value.Start, value.End))))
                return InDays(period);
        }

        if (NamesDate(context, delay))
            return DaysFromStart(context, delay);

        foreach (var (block, days) in NamedDays)
        {
            if (In(context, block, delay).Any(delay.Overlaps))
                return days;
        }

        return null;
    }

    // "Monday 16 March" need not be next Monday.
    private static bool NamesDate(DocumentAnalysisContext context, TextSpan delay) =>
        In(context, "date", delay).Any(date => date.Overlaps(delay) || (date.Start >= delay.End && date.Start - delay.End <= 2));

    // "Signed on 9 March", "it's the 18th": said in the sentence or beside it.
    private static int? DaysFromStart(DocumentAnalysisContext context, TextSpan delay)
    {
        var model = context.Model;
        var around = model.SurroundingsOf(model.SentencesIn(delay).First());

        foreach (var start in context.Phrases.MatchesIn("kick-off", around).Where(start => !start.Overlaps(delay)))
        {
            if (CalendarDays.Between(model, start, delay) is { } days and > 0)
                return days;
        }

        return null;
    }

    // What a block found in the sentence of a match.
    private static IEnumerable<TextSpan> In(DocumentAnalysisContext context, string block, TextSpan match) =>
        context.Phrases.MatchesIn(block, context.Model.SentencesIn(match).First().Node.Span);

    private static int? InDays(Value period) => period.Unit switch
    {
        "hour" => Countable.Of(Math.Ceiling(period.High / HoursInDay)),
        "day" => Countable.Of(period.High),
        "working-day" => Countable.Of(Math.Ceiling(period.High * DaysInWeek / WorkingDaysInWeek)),
        "week" => Countable.Of(period.High) * DaysInWeek,
        "month" => Countable.Of(period.High) * DaysInMonth,
        _ => null,
    };

    private static LocalizedText InWords(int days)
    {
        var count = days.ToString(CultureInfo.InvariantCulture);
        return days == 1 ? new("1 day", "1 jour") : new($"{count} days", $"{count} jours");
    }
}
