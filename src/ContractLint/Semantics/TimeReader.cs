using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Clock times: "21h", "21 h 30", "9pm", "21:00", "à vingt et une heures". A duration ("21 h de développement") is none.</summary>
internal static class TimeReader
{
    private static readonly HashSet<string> BeforeATime = new(
        ["à", "a", "avant", "après", "apres", "dès", "des", "vers", "jusqu'", "jusqu'à", "de", "entre", "et", "at", "by", "from", "until", "till", "after", "before", "around", "between", "to"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> AfterADuration = new(["de", "d'", "of", "par", "per", "a", "hebdomadaires", "supplémentaires", "ouvrées"], StringComparer.Ordinal);

    /// <summary>The clock time that begins at a word; length 0 where there is none.</summary>
    public static TimeOfDay Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (words[start].Kind is not WordKind.Number)
            return ReadWords(words, start);

        if (!TryHour(words[start].Normal, out var hour))
            return default;

        var next = At(words, start + 1);
        if (next is "am" or "pm")
            return hour <= 12 ? new(((hour % 12) + (next is "pm" ? 12 : 0)) * 60, 2) : default;

        if (text.Length > words[start].Span.End && text[words[start].Span.End] is ':' && TryMinute(next, out var minute) && words[start + 1].Span.Start == words[start].Span.End + 1)
        {
            var half = At(words, start + 2);
            return half is "am" or "pm" ? new((((hour % 12) + (half is "pm" ? 12 : 0)) * 60) + minute, 3) : new((hour * 60) + minute, 2);
        }

        return next is "h" or "heures" or "heure" ? ReadFrench(words, start, hour) : default;
    }

    private static TimeOfDay ReadFrench(IReadOnlyList<Word> words, int start, int hour)
    {
        if (TryMinute(At(words, start + 2), out var minute) && words[start + 2].Span.Start - words[start + 1].Span.End <= 1)
            return new((hour * 60) + minute, 3);

        return IsClock(words, start, start + 2) ? new(hour * 60, 2) : default;
    }

    private static TimeOfDay ReadWords(IReadOnlyList<Word> words, int start)
    {
        var (value, length) = NumberWords.Read(words, start);
        return length > 0 && value is >= 0 and <= 24 && At(words, start + length) is "heures" or "o'clock" && IsClock(words, start, start + length + 1)
            ? new((int)value * 60, length + 1)
            : default;
    }

    // "à 21 h" is a time, "21 h de travail" and "21 h par mois" are durations.
    private static bool IsClock(IReadOnlyList<Word> words, int start, int end) =>
        start > 0 && BeforeATime.Contains(words[start - 1].Normal) && !AfterADuration.Contains(At(words, end));

    private static bool TryHour(string text, out int hour) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out hour) && hour <= 24 && text.Length <= 2;

    private static bool TryMinute(string text, out int minute) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < 60 && text.Length == 2;

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
