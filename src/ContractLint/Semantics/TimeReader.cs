using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Clock times: "à 21h", "21 h 30", "9pm", "21:00", "à vingt et une heures", "nine at night". A duration ("21 h de développement") is none.</summary>
internal static class TimeReader
{
    private static readonly HashSet<string> BeforeATime = new(
        ["à", "avant", "après", "apres", "dès", "vers", "passé", "passées", "jusqu'", "jusqu'à", "at", "by", "from", "until", "till", "after", "before", "around"],
        StringComparer.Ordinal);

    // "Lundi 21h", "demain 20h", "rdv 19h".
    private static readonly HashSet<string> OnADay = new(
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "demain", "soir", "matin", "rdv"],
        StringComparer.Ordinal);

    // "Lundi 3 h" may be what was worked on Monday.
    private const int EarliestOnADay = 7;

    private static readonly HashSet<string> AfterADuration = new(
        ["de", "d'", "of", "par", "per", "a", "hebdomadaire", "hebdomadaires", "mensuelles", "supplémentaires", "ouvrées", "facturées", "facturables", "cumulées", "consécutives"],
        StringComparer.Ordinal);

    // "Limité à 10 h": the length of something.
    private static readonly HashSet<string> Measured = new(
        ["limité", "limitée", "limités", "limitées", "réduit", "réduite", "estimé", "estimée", "évalué", "évaluée", "fixé", "fixée", "porté", "portée", "plafonné", "plafonnée", "égal", "égale", "supérieur", "inférieur"],
        StringComparer.Ordinal);

    /// <summary>The times that have a name.</summary>
    public static IEnumerable<string> Names => ["minuit", "midnight", "midi", "noon", "midday"];

    private static bool IsNamed(string word) => word is "minuit" or "midnight" or "midi" or "noon" or "midday";

    /// <summary>The clock time that begins at a word; length 0 where there is none.</summary>
    public static TimeOfDay Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (words[start].Kind is not WordKind.Number)
            return ReadWords(words, start);

        // "9.30pm"
        var dot = words[start].Normal.IndexOf('.', StringComparison.Ordinal);
        if (dot is 1 or 2 && HalfOf(words, start + 1) is { Length: > 0 } dotted && TryHour(words[start].Normal[..dot], out var dottedHour) && TryMinute(words[start].Normal[(dot + 1)..], out var dottedMinute))
            return OfHalf(dottedHour, dottedMinute, dotted.IsAfternoon, 1 + dotted.Length);

        if (!TryHour(words[start].Normal, out var hour))
            return default;

        if (HalfOf(words, start + 1) is { Length: > 0 } half)
            return OfHalf(hour, 0, half.IsAfternoon, 1 + half.Length);

        if (ReadNamedHalf(words, start, hour, 1) is { Length: > 0 } named)
            return named;

        var next = At(words, start + 1);
        if (text.Length > words[start].Span.End && text[words[start].Span.End] is ':' && TryMinute(next, out var minute) && words[start + 1].Span.Start == words[start].Span.End + 1)
        {
            var after = HalfOf(words, start + 2);
            return after.Length > 0 ? OfHalf(hour, minute, after.IsAfternoon, 2 + after.Length) : new((hour * 60) + minute, 2);
        }

        // "21 h 30" is a time wherever it stands, unless it is the length of something: "3h30 de formation".
        if (MinutesAfterHour(text, words, start + 1) is { Length: > 0 } minutes)
        {
            var end = start + 1 + minutes.Length;
            if (DayPart.Read(words, end) is { Length: > 0 } part)
                return new(part.Apply(hour) * 60 + minutes.Minutes, end + part.Length - start);

            return AfterADuration.Contains(At(words, end)) ? default : new((hour * 60) + minutes.Minutes, 1 + minutes.Length);
        }

        return IsHour(next) ? ReadFrench(text, words, start, hour) : ReadOpening(text, words, start, hour);
    }

    // "8 o'clock", "9 in the evening", "6 du matin": without a sign of the hour only after a word that announces a time.
    private static TimeOfDay ReadNamedHalf(IReadOnlyList<Word> words, int start, int hour, int length)
    {
        var isSaid = At(words, start + length) is "o'clock";
        var end = start + length + (isSaid ? 1 : 0);
        var part = DayPart.Read(words, end);
        if (part.Length == 0)
            return isSaid ? new(hour * 60, end - start) : default;

        var isAnnounced = isSaid || (start > 0 && BeforeATime.Contains(words[start - 1].Normal));
        return isAnnounced ? new(part.Apply(hour) * 60, end + part.Length - start) : default;
    }

    /// <summary>"h30" or "h 30" after an hour; length 0 where the hour has no minutes.</summary>
    public static TimeOfDay MinutesAfterHour(SourceText text, IReadOnlyList<Word> words, int position)
    {
        var word = At(words, position);
        if (word.Length == 3 && word[0] is 'h' && TryMinute(word[1..], out var glued))
            return new(glued, 1);

        if (!IsHour(word) || !TryMinute(At(words, position + 1), out var minute))
            return default;

        var (end, next) = (words[position].Span.End, words[position + 1].Span.Start);
        return next == end || (next == end + 1 && char.IsWhiteSpace(text[end])) ? new(minute, 2) : default;
    }

    private static TimeOfDay ReadFrench(SourceText text, IReadOnlyList<Word> words, int start, int hour)
    {
        if (DayPart.Read(words, start + 2) is { Length: > 0 } part)
            return new(part.Apply(hour) * 60, 2 + part.Length);

        return IsClock(words, start, start + 2) || IsInRange(text, words, start) || IsOnADay(words, start, hour) ? new(hour * 60, 2) : default;
    }

    private static bool IsOnADay(IReadOnlyList<Word> words, int start, int hour) =>
        start > 0 && hour >= EarliestOnADay && OnADay.Contains(words[start - 1].Normal) && !AfterADuration.Contains(At(words, start + 2));

    // "7-10pm", "between 6 and 9 pm", "de 9 à 18 h": the first of the two has no sign of its own.
    private static TimeOfDay ReadOpening(SourceText text, IReadOnlyList<Word> words, int start, int hour)
    {
        var second = IsJoined(text, words, start, start + 1) ? start + 1 : At(words, start + 1) is "to" or "and" or "until" or "till" ? start + 2 : -1;
        if (second < 0 || hour is 0 or > 12 || !TryHour(At(words, second), out var end) || HalfOf(words, second + 1) is not { Length: > 0 } half)
            return ReadFrenchOpening(words, start, hour);

        // "9-5pm" begins in the morning, "7-10pm" in the evening.
        return OfHalf(hour, 0, hour % 12 < end % 12 ? half.IsAfternoon : !half.IsAfternoon, 1);
    }

    private static TimeOfDay ReadFrenchOpening(IReadOnlyList<Word> words, int start, int hour) =>
        start > 0 && words[start - 1].Normal is "de" or "entre" && At(words, start + 1) is "à" or "et" && TryHour(At(words, start + 2), out var end) && end > hour
            && IsHour(At(words, start + 3)) && !AfterADuration.Contains(At(words, start + 4)) ? new(hour * 60, 1) : default;

    private static TimeOfDay ReadWords(IReadOnlyList<Word> words, int start)
    {
        if (IsNamed(words[start].Normal))
            return start > 0 && (BeforeATime.Contains(words[start - 1].Normal) || words[start - 1].Normal is "et" or "and" or "to") ? new(words[start].Normal is "minuit" or "midnight" ? 0 : 720, 1) : default;

        var (value, length) = NumberWords.Read(words, start);
        if (length == 0 || value is < 0 or > 24)
            return default;

        if (ReadNamedHalf(words, start, (int)value, length) is { Length: > 0 } named)
            return named;

        var isHour = At(words, start + length) is "heures" or "heure";
        var part = isHour ? DayPart.Read(words, start + length + 1) : default;
        return isHour && (part.Length > 0 || IsClock(words, start, start + length + 1)) ? new(part.Apply((int)value) * 60, length + 1 + part.Length) : default;
    }

    // "à 21 h" is a time, "21 h de travail", "21 h par mois" and "limité à 21 h" are durations.
    private static bool IsClock(IReadOnlyList<Word> words, int start, int end) =>
        start > 0 && (BeforeATime.Contains(words[start - 1].Normal) || IsBeginning(words, start)) && !AfterADuration.Contains(At(words, end)) && !(start > 1 && Measured.Contains(words[start - 2].Normal));

    // "à partir de 20 h"
    private static bool IsBeginning(IReadOnlyList<Word> words, int start) => start > 1 && words[start - 1].Normal is "de" && words[start - 2].Normal is "partir";

    // "de 9h à 18h", "entre 9h et 18h", "9h-18h": either end.
    private static bool IsInRange(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (start > 0 && words[start - 1].Normal is "de" or "entre" && At(words, start + 2) is "à" or "et" && IsNamed(At(words, start + 3)))
            return true;

        var glued = IsJoined(text, words, start + 1, start + 2);
        var second = glued ? start + 2 : start + 3;
        var opens = (glued || At(words, start + 2) is "à" or "et") && TryHour(At(words, second), out _) && IsHour(At(words, second + 1)) && !AfterADuration.Contains(At(words, second + 2));
        if (opens)
            return glued || (start > 0 && words[start - 1].Normal is "de" or "entre");

        // "19h30-22h"
        var joined = IsJoined(text, words, start - 1, start);
        if (joined && start > 2 && TryMinute(words[start - 1].Normal, out _) && IsHour(words[start - 2].Normal))
            return true;

        var first = joined ? start - 2 : start - 3;
        return first >= 0 && (first == start - 2 || words[start - 1].Normal is "et" && first > 0 && words[first - 1].Normal is "entre")
            && TryHour(words[first].Normal, out _) && IsHour(words[first + 1].Normal) && !AfterADuration.Contains(At(words, start + 2));
    }

    private static bool IsJoined(SourceText text, IReadOnlyList<Word> words, int left, int right) =>
        left >= 0 && right < words.Count && words[left].Span.End < words[right].Span.Start
            && text.AsSpan(TextSpan.FromBounds(words[left].Span.End, words[right].Span.Start)).Trim() is "-" or "–";

    private static bool IsHour(string word) => word is "h" or "heures" or "heure";

    // "am", "pm", "a.m.", "p.m."
    private static (bool IsAfternoon, int Length) HalfOf(IReadOnlyList<Word> words, int position) => At(words, position) switch
    {
        "am" => (false, 1),
        "pm" => (true, 1),
        "a" when At(words, position + 1) is "m" => (false, 2),
        "p" when At(words, position + 1) is "m" => (true, 2),
        _ => default,
    };

    private static TimeOfDay OfHalf(int hour, int minute, bool isAfternoon, int length) =>
        hour <= 12 ? new((((hour % 12) + (isAfternoon ? 12 : 0)) * 60) + minute, length) : default;

    private static bool TryHour(string text, out int hour) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out hour) && hour <= 24 && text.Length <= 2;

    private static bool TryMinute(string text, out int minute) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < 60 && text.Length == 2;

    private static string At(IReadOnlyList<Word> words, int position) => position >= 0 && position < words.Count ? words[position].Normal : "";
}
