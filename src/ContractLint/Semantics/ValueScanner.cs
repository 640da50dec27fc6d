using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Finds the values of a sentence: money, periods, dates, clock times, percentages and bare numbers.</summary>
/// <remarks>The first pass over the words; linear, longest reading first, no value inside another.</remarks>
internal static class ValueScanner
{
    // "cinquantaine"
    private const int LongestBeginning = 12;

    private static readonly HashSet<string> Beginnings = new([.. NumberWords.Beginnings, .. Currencies.Prefixes, .. DateReader.MonthNames, .. TimeReader.Names], StringComparer.Ordinal);

    // "10k visitors", "4k video": what is counted is not money.
    private static readonly HashSet<string> Counted = new(
        ["visits", "visites", "visitors", "visiteurs", "users", "utilisateurs", "followers", "abonnés", "subscribers", "views", "vues", "words", "mots", "lines", "lignes", "run", "km", "rows",
         "customers", "clients", "emails", "mails", "downloads", "téléchargements", "impressions", "sessions", "pages", "articles", "leads", "contacts", "products", "produits", "video",
         "vidéo", "videos", "vidéos", "display", "tv", "resolution", "résolution", "monitor", "écran", "footage", "characters", "signes", "records", "urls", "keywords"],
        StringComparer.Ordinal);

    public static List<Value> Scan(SourceText text, IReadOnlyList<Word> words)
    {
        var values = new List<Value>();

        for (var i = 0; i < words.Count;)
        {
            if (!CanBegin(words[i]) || Read(text, words, i) is not { } value)
            {
                i++;
                continue;
            }

            values.Add(value);
            i = value.End;
        }

        return values;
    }

    private static bool CanBegin(Word word) => word.Kind switch
    {
        WordKind.Number or WordKind.Sign => true,
        _ => word.Normal.Length <= LongestBeginning && Beginnings.Contains(word.Normal),
    };

    private static Value? Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (DateReader.Read(text, words, start) is > 0 and var dateLength)
            return new(ValueKind.Date, start, start + dateLength, 0, 0, "");

        if (RatioLength(text, words, start) is > 0 and var ratioLength)
            return new(ValueKind.Number, start, start + ratioLength, 0, 0, "ratio");

        if (TimeReader.Read(text, words, start) is { Length: > 0 } time)
            return new(ValueKind.Time, start, start + time.Length, time.Minutes, time.Minutes, "minute");

        // "€5,000", "EUR 3.000": the currency comes first.
        if (PrefixAt(text, words, start) is { } prefix)
        {
            var amount = NumberReader.ReadRange(text, words, start + 1, afterCurrency: true);
            return amount.Length == 0 ? null : Prefixed(text, words, start, amount, prefix);
        }

        if (ReadOne(text, words, start) is { } one)
            return one;

        var number = NumberReader.ReadRange(text, words, start, afterCurrency: false);
        return number.Length == 0 ? null : Qualify(text, words, start, number);
    }

    // "C$", "Fr.": what stands around the sign makes it exact.
    private static string? PrefixAt(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var word = words[start];
        if (word.Normal is Currencies.SwissFranc)
            return word.Span.End < text.Length && text[word.Span.End] is '.' ? "CHF" : null;

        var isGlued = word.Normal is "$" && start > 0 && words[start - 1].Span.End == word.Span.Start;
        return (isGlued ? Currencies.DollarBefore(words[start - 1].Normal) : null) ?? Currencies.PrefixOf(word.Normal);
    }

    // "$5,000 CAD": the code after the amount is the exact one.
    private static Value Prefixed(SourceText text, IReadOnlyList<Word> words, int start, NumberRange amount, string prefix)
    {
        var end = start + 1 + amount.Length;
        var code = Currencies.DollarAfter(At(words, end));
        return MoneyTerms.Complete(new(ValueKind.Money, start, code is null ? end : end + 1, amount.Low, amount.High, code ?? prefix), text, words);
    }

    // "Un an", "one (1) month", "one pound": the article is a number before a unit, and only there.
    private static Value? ReadOne(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (!NumberWords.IsOne(words[start].Normal))
            return null;

        var end = start + NumberReader.LengthOfOne(text, words, start);
        if (Periods.Read(words, end) is { Length: > 0 } unit)
            return Period(words, start, end + unit.Length, 1, 1, unit.Name);

        return end < words.Count && words[end].Kind is WordKind.Letters && Currencies.CodeOf(words[end].Normal) is { } currency
            ? MoneyTerms.Complete(new(ValueKind.Money, start, end + 1, 1, 1, currency), text, words)
            : null;
    }

    // A number is what the word after it makes of it.
    private static Value? Qualify(SourceText text, IReadOnlyList<Word> words, int start, NumberRange number)
    {
        var end = start + number.Length;
        var next = At(words, end);
        var after = At(words, end + 1);
        var linked = next is "de" or "d'" && words[start].Kind is WordKind.Letters;

        if (next is "de" or "d'" && Currencies.CodeOf(after) is { } distant)
            return MoneyTerms.Complete(new(ValueKind.Money, start, end + 2, number.Low, number.High, distant), text, words);

        if (Currencies.CodeOf(next) is { } currency)
        {
            var dollar = next is "$" ? Currencies.DollarAfter(after) : null;
            return MoneyTerms.Complete(new(ValueKind.Money, start, dollar is null ? end + 1 : end + 2, number.Low, number.High, dollar ?? currency), text, words);
        }

        // "8p per word", "12 centimes le mot".
        if (words[start].Kind is WordKind.Number && Currencies.CodeOfHundredth(next) is { } whole
            && MoneyTerms.Complete(new(ValueKind.Money, start, end + 1, number.Low / 100, number.High / 100, whole), text, words) is { Per: not null } rate)
        {
            return rate;
        }

        if (next is "%" or "percent" || (next is "pour" or "per" && after is "cent"))
            return new(ValueKind.Percent, start, next is "%" or "percent" ? end + 1 : end + 2, number.Low, number.High, "%");

        if (number.IsThousands && !Counted.Contains(next))
            return MoneyTerms.Complete(new(ValueKind.Money, start, end, number.Low, number.High, ""), text, words);

        // "3h30 de formation".
        if (TimeReader.MinutesAfterHour(text, words, end) is { Length: > 0 } minutes)
            return Period(words, start, end + minutes.Length, number.Low + (minutes.Minutes / 60m), number.High + (minutes.Minutes / 60m), "hour");

        // "Une quinzaine de jours".
        var unitAt = linked ? end + 1 : end;
        if (Periods.Read(words, unitAt) is { Length: > 0 } unit)
            return Period(words, start, unitAt + unit.Length, number.Low, number.High, unit.Name);

        return words[start].Kind is WordKind.Number || number.Length > 1 || number.Low > 1
            ? new(ValueKind.Number, start, end, number.Low, number.High, "")
            : null;
    }

    private static Value Period(IReadOnlyList<Word> words, int start, int end, decimal low, decimal high, string unit) =>
        new(ValueKind.Period, start, end, low, high, unit) { IsEndOfMonth = Periods.IsEndOfMonth(words, end) };

    // "24/7", "24h/24", "7j/7", "24 heures sur 24", "7 jours sur 7": how much of the time, not how long.
    private static int RatioLength(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (words[start].Kind is not WordKind.Number || words[start].Normal is not ("24" or "7" or "5" or "6" or "365"))
            return 0;

        var position = At(words, start + 1) is "h" or "j" or "heures" or "jours" ? start + 2 : start + 1;
        if (At(words, position) is "sur")
            position++;
        else if (position >= words.Count || text.AsSpan(TextSpan.FromBounds(words[position - 1].Span.End, words[position].Span.Start)).Trim() is not "/")
            return 0;

        return At(words, position) is "24" or "7" or "365" ? position + 1 - start : 0;
    }

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
