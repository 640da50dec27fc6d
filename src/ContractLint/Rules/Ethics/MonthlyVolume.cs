using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Ethics;

/// <summary>How many of something a wording asks for each month: "90 liens par trimestre", "20 articles a day". Without a period the number stands for itself.</summary>
/// <remarks>The page's blocks <c>per-day</c>, <c>per-week</c>, <c>per-quarter</c>, <c>per-year</c> and <c>over</c> tell over how long the number is spread.</remarks>
internal static class MonthlyVolume
{
    private const int WeeksInMonth = 4;
    private const int DaysInMonth = 30;
    private const int MonthsInQuarter = 3;
    private const int MonthsInYear = 12;

    public static bool Reaches(DocumentAnalysisContext context, TextSpan wording, decimal limit)
    {
        foreach (var sentence in context.Model.SentencesIn(wording))
        {
            foreach (var value in sentence.Values)
            {
                var isCount = value.Kind is ValueKind.Number && wording.Overlaps(sentence.SpanOf(value.Start, value.End));
                if (isCount && value.High >= limit * MonthsOf(context, wording, sentence))
                    return true;
            }
        }

        return false;
    }

    private static decimal MonthsOf(DocumentAnalysisContext context, TextSpan wording, SentenceModel sentence)
    {
        if (Says(context, "per-day", wording))
            return 1m / DaysInMonth;

        if (Says(context, "per-week", wording))
            return 1m / WeeksInMonth;

        if (Says(context, "per-quarter", wording))
            return MonthsInQuarter;

        if (Says(context, "per-year", wording))
            return MonthsInYear;

        foreach (var spread in context.MatchesOf("over").Where(wording.Overlaps))
        {
            foreach (var period in sentence.Values.Where(value => value.Kind is ValueKind.Period && spread.Overlaps(sentence.SpanOf(value.Start, value.End))))
                return Math.Max(1, period.Months ?? 1);
        }

        return 1;
    }

    private static bool Says(DocumentAnalysisContext context, string block, TextSpan wording) => context.MatchesOf(block).Any(wording.Overlaps);
}
