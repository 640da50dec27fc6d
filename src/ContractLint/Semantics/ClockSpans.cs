using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Reads the clock times of a sentence together with the words that make them beginnings, ends and stretches.</summary>
internal static class ClockSpans
{
    public static IEnumerable<ClockSpan> In(SourceText text, SentenceModel sentence)
    {
        var times = sentence.Values.Where(value => value.Kind is ValueKind.Time).ToList();

        for (var i = 0; i < times.Count; i++)
        {
            var time = times[i];
            if (i + 1 < times.Count && IsJoined(text, sentence, time.End, times[i + 1].Start))
                yield return new(ClockSpanKind.Between, (int)time.Low, (int)times[++i].Low, time.Start, times[i].End);
            else
                yield return Single(sentence.Words.Words, time);
        }
    }

    private static ClockSpan Single(IReadOnlyList<Word> words, Value time)
    {
        var (before, beforeThat) = (At(words, time.Start - 1), At(words, time.Start - 2));
        var (kind, length) = before switch
        {
            "après" or "apres" or "after" or "passé" or "passées" => (ClockSpanKind.After, 1),
            "dès" or "from" => (ClockSpanKind.From, 1),
            "de" when beforeThat is "partir" => (ClockSpanKind.From, 3),
            "avant" or "before" or "by" => (ClockSpanKind.Before, 1),
            "à" when beforeThat is "jusqu'" or "jusque" => (ClockSpanKind.Until, 2),
            "jusqu'" or "jusqu'à" or "until" or "till" or "til" => (ClockSpanKind.Until, 1),
            _ => (ClockSpanKind.At, 0),
        };
        return new(kind, (int)time.Low, (int)time.Low, time.Start - length, time.End);
    }

    // "19h-23h", "de 9 h à 18 h", "between 6pm and 9pm".
    private static bool IsJoined(SourceText text, SentenceModel sentence, int end, int next)
    {
        var words = sentence.Words.Words;
        if (next == end + 1)
            return words[end].Normal is "à" or "et" or "to" or "and" or "until" or "till";

        if (next == end + 2)
            return words[end].Normal is "jusqu'" && words[end + 1].Normal is "à";

        return next == end && text.AsSpan(TextSpan.FromBounds(words[end - 1].Span.End, words[next].Span.Start)).Trim() is "-" or "–" or "—" or "/";
    }

    private static string At(IReadOnlyList<Word> words, int position) => position >= 0 ? words[position].Normal : "";
}
