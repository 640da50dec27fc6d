using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The time zone that a sentence names for its clock times: "9pm EST", "14 h, heure de New York", "GMT+2", "our time".</summary>
internal static class ZoneReader
{
    /// <summary>The zone nearest after a word, or else before it; <see cref="NamedZone.None"/> where the sentence names none.</summary>
    public static NamedZone Find(SourceText text, SentenceModel sentence, int near)
    {
        var words = sentence.Words.Words;
        var before = NamedZone.None;

        for (var i = sentence.StemLength; i < words.Count; i++)
        {
            if (ReadAt(text, sentence, i) is not { IsNamed: true } zone)
                continue;

            if (i >= near)
                return zone;

            before = zone;
        }

        return before;
    }

    private static NamedZone ReadAt(SourceText text, SentenceModel sentence, int start)
    {
        var words = sentence.Words.Words;
        var word = words[start].Normal;
        if (word is "heure" or "heures")
            return ReadFrench(words, start + 1);

        // "US evening hours", "New York time"; "our time", whose zone nobody knows.
        for (var length = 1; length <= ClockZones.LongestName && start + length < words.Count; length++)
        {
            var name = Join(words, start, length);
            if (IsTimeAfter(words, start + length) && (name is "my" or "our" or "local" or "client" || ClockZones.FindPlace(name) is not null) && !(name is "us" && !IsCapital(text, words[start])))
                return new(true, ClockZones.FindPlace(name));
        }

        if (!IsCapital(text, words[start]) || (sentence.Language is Language.French && IsFrenchWord(words, start)))
            return NamedZone.None;

        return ClockZones.FindAbbreviation(word) is { } zone ? new(true, WithOffset(text, words, start) ?? zone) : new(ClockZones.IsAmbiguous(word), null);
    }

    // "21H EST PRÉVU", "20H ET 21H": in capitals only "18 h EST" is a zone.
    private static bool IsFrenchWord(IReadOnlyList<Word> words, int start) =>
        words[start].Normal is "et" or "art" || (words[start].Normal is "est" && !(start > 0 && (words[start - 1].Kind is WordKind.Number || words[start - 1].Normal is "h")));

    // "Heure de Paris", "heure d'été du Pacifique", "heure locale", "notre heure" is told by the word before.
    private static NamedZone ReadFrench(IReadOnlyList<Word> words, int start)
    {
        if (At(words, start - 2) is "notre" || At(words, start) is "locale" or "française")
            return new(true, At(words, start) is "française" ? ClockZones.FindPlace("paris") : null);

        if (At(words, start) is "d'" && At(words, start + 1) is "été" or "hiver")
            start += 2;

        while (At(words, start) is "de" or "du" or "d'" or "des" or "la")
            start++;

        for (var length = ClockZones.LongestName; length > 0; length--)
        {
            if (start + length <= words.Count && ClockZones.FindPlace(Join(words, start, length)) is { } zone)
                return new(true, zone);
        }

        return NamedZone.None;
    }

    // "Eastern time", "US evening hours", "Pacific Standard Time".
    private static bool IsTimeAfter(IReadOnlyList<Word> words, int position)
    {
        if (At(words, position) is "standard" or "daylight" or "summer" or "evening" or "night" or "working" or "business" or "office")
            position++;

        return At(words, position) is "time" or "hours" or "timezone" or "evenings" or "nights";
    }

    // "GMT+2", "UTC-5", "UTC+5:30".
    private static ClockZone? WithOffset(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (words[start].Normal is not ("gmt" or "utc") || start + 1 >= words.Count)
            return null;

        var sign = text.AsSpan(TextSpan.FromBounds(words[start].Span.End, words[start + 1].Span.Start)).Trim();
        if (sign is not ("+" or "-" or "−" or "–") || !TryNumber(At(words, start + 1), out var hours) || hours > 14)
            return null;

        var end = words[start + 1].Span.End;
        var hasMinutes = start + 2 < words.Count && end < text.Length && text[end] is ':' && words[start + 2].Span.Start == end + 1;
        var minutes = hasMinutes && TryNumber(At(words, start + 2), out var read) ? read : 0;
        return ClockZones.At((sign is "+" ? 1 : -1) * ((hours * 60) + minutes));
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 2;

    private static bool IsCapital(SourceText text, Word word)
    {
        foreach (var character in text.AsSpan(word.Span))
        {
            if (!char.IsUpper(character))
                return false;
        }

        return true;
    }

    private static string Join(IReadOnlyList<Word> words, int start, int length) => length == 1 ? words[start].Normal : words[start].Normal + "_" + words[start + 1].Normal;

    private static string At(IReadOnlyList<Word> words, int position) => position >= 0 && position < words.Count ? words[position].Normal : "";
}
