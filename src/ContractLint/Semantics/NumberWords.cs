namespace ContractLint.Semantics;

/// <summary>Numbers written in words, in French and English.</summary>
internal static class NumberWords
{
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

    // They count only together with another number word: "un million", "one hundred"; alone they are articles.
    private static readonly HashSet<string> Ones = new(["un", "une", "one", "a"], StringComparer.Ordinal);

    private static readonly HashSet<string> Links = new(["et", "and", "de", "d'"], StringComparer.Ordinal);

    /// <summary>Whether the word can begin a number in words.</summary>
    public static bool Begins(string word) => Units.ContainsKey(word) || Scales.ContainsKey(word) || Ones.Contains(word);

    /// <summary>Reads the number in words that begins at a word; the length is 0 where there is none.</summary>
    public static (decimal Value, int Length) Read(IReadOnlyList<Text.Word> words, int start)
    {
        decimal total = 0, current = 0;
        var (end, position, meaningful) = (start, start, false);

        for (; position < words.Count; position++)
        {
            var word = words[position].Normal;

            if (Units.TryGetValue(word, out var unit))
            {
                // "quatre-vingts" multiplies; "soixante-dix" and "twenty-one" add.
                current = unit == 20 && current == 4 ? 80 : current + unit;
                meaningful = true;
            }
            else if (Scales.TryGetValue(word, out var scale) && IsScale(words, position, meaningful))
            {
                var factor = current == 0 ? 1 : current;
                (total, current) = scale == 100 ? (total, factor * 100) : (total + factor * scale, 0);
                meaningful = true;
            }
            else if (Ones.Contains(word))
            {
                current += 1;
            }
            else if (!(Links.Contains(word) && position > start && position + 1 < words.Count && Begins(words[position + 1].Normal)))
            {
                break;
            }

            if (!Links.Contains(word))
                end = position + 1;
        }

        return meaningful ? (total + current, end - start) : (0, 0);
    }

    // "grand" is a thousand only after a number ("four grand"), and "cent" is not in "pour cent".
    private static bool IsScale(IReadOnlyList<Text.Word> words, int position, bool afterNumber) => words[position].Normal switch
    {
        "grand" => afterNumber,
        "cent" or "cents" => position == 0 || words[position - 1].Normal is not ("pour" or "per"),
        _ => true,
    };
}
