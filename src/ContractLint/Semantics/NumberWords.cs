using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Numbers written in words, in French and English.</summary>
internal static class NumberWords
{
    // No number that people write in words is longer; it also bounds the work on a page of "cent cent cent".
    private const int MaxWords = 14;
    private const decimal Largest = 1_000_000_000_000m;

    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["zéro"] = 0,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["six"] = 6,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["onze"] = 11,
        ["douze"] = 12,
        ["treize"] = 13,
        ["quatorze"] = 14,
        ["quinze"] = 15,
        ["seize"] = 16,
        ["vingt"] = 20,
        ["vingts"] = 20,
        ["trente"] = 30,
        ["quarante"] = 40,
        ["cinquante"] = 50,
        ["soixante"] = 60,
        ["septante"] = 70,
        ["huitante"] = 80,
        ["octante"] = 80,
        ["nonante"] = 90,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Collectives = new(StringComparer.Ordinal)
    {
        ["dizaine"] = 10,
        ["douzaine"] = 12,
        ["quinzaine"] = 15,
        ["vingtaine"] = 20,
        ["trentaine"] = 30,
        ["quarantaine"] = 40,
        ["cinquantaine"] = 50,
        ["soixantaine"] = 60,
        ["centaine"] = 100,
        ["dozen"] = 12,
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["cent"] = 100,
        ["cents"] = 100,
        ["hundred"] = 100,
        ["mille"] = 1_000,
        ["millier"] = 1_000,
        ["milliers"] = 1_000,
        ["thousand"] = 1_000,
        ["grand"] = 1_000,
        ["million"] = 1_000_000,
        ["millions"] = 1_000_000,
    };

    /// <summary>All words that can begin a number.</summary>
    public static IEnumerable<string> Beginnings => [.. Units.Keys, .. Collectives.Keys, .. Scales.Keys, "un", "une", "one", "a"];

    /// <summary>"Un", "one": an article, unless a unit of time or money follows.</summary>
    public static bool IsOne(string word) => word is "un" or "une" or "one";

    /// <summary>Reads the number in words that begins at a word; the length is 0 where there is none. A lone "un" or "one" is none.</summary>
    public static (decimal Value, int Length) Read(IReadOnlyList<Word> words, int start)
    {
        decimal total = 0, current = 0;
        var (position, end) = (start, start);

        // "un million", "a hundred", "une dizaine": the article counts with what it stands before.
        if (IsOne(At(words, start)) || At(words, start) is "a")
        {
            if (!(Scales.ContainsKey(At(words, start + 1)) || Collectives.ContainsKey(At(words, start + 1))))
                return (0, 0);

            position++;
        }

        for (; position < words.Count && position - start < MaxWords; position++)
        {
            var word = words[position].Normal;
            var link = word is "et" or "and" or "de" or "d'";

            if (link && IsLinked(words, position, current, total, end))
                continue;

            if (Collectives.TryGetValue(word, out var collective) && current == 0)
                current = collective;
            else if (Units.TryGetValue(word, out var unit) && Add(current, unit) is { } sum)
                current = sum;
            else if (IsOne(word) && Tens(current) is >= 20 && current % 10 == 0)
                current += 1;
            else if (Scales.TryGetValue(word, out var scale) && Multiply(words, position, scale, ref total, ref current) is false)
                break;
            else if (!Scales.ContainsKey(word))
                break;

            end = position + 1;
            if (word is "zéro")
                break;
        }

        return end > start ? (total + current, end - start) : (0, 0);
    }

    // "quatre-vingts" multiplies; "soixante-dix" and "twenty-one" add; "deux trois" are two numbers. Null where the two do not make one.
    private static decimal? Add(decimal current, int unit)
    {
        var rest = current % 100;
        if (rest == 4 && unit == 20)
            return current + 76;

        var adds = rest == 0
            || (rest is 60 or 80 && unit < 20)
            || (rest is 20 or 30 or 40 or 50 or 70 or 90 && unit < 10)
            || (rest is 10 or 70 or 90 && unit is 7 or 8 or 9);
        return adds && !(current == 0 && rest != 0) ? current + unit : null;
    }

    private static int Tens(decimal current) => (int)(current % 100);

    private static bool Multiply(IReadOnlyList<Word> words, int position, int scale, ref decimal total, ref decimal current)
    {
        // "grand" is a thousand only after a number ("four grand"), and "cent" is not in "pour cent".
        if (words[position].Normal is "grand" && current == 0 && !(position > 0 && words[position - 1].Normal is "a"))
            return false;

        if (scale == 100 && (current >= 100 || (position > 0 && words[position - 1].Normal is "pour" or "per")))
            return false;

        var factor = current == 0 ? 1 : current;
        if (scale == 100)
            current = factor * 100;
        else if (total + (factor * scale) <= Largest)
            (total, current) = (total + (factor * scale), 0);
        else
            return false;

        return true;
    }

    // "soixante et onze", "two hundred and five", "une dizaine de milliers"; "deux et trois" are two numbers.
    private static bool IsLinked(IReadOnlyList<Word> words, int position, decimal current, decimal total, int end)
    {
        var next = At(words, position + 1);
        if (end != position)
            return false;

        return words[position].Normal switch
        {
            "et" => Tens(current) is 20 or 30 or 40 or 50 or 60 or 70 && (IsOne(next) || next is "onze"),
            "and" => (current >= 100 || (current == 0 && total > 0)) && Units.ContainsKey(next),
            _ => current > 0 && next is "millier" or "milliers" or "million" or "millions",
        };
    }

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
