using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What stands around an amount: the tax basis ("HT", "+ VAT") and the unit of a rate ("par jour", "/hr").</summary>
internal static class MoneyTerms
{
    /// <summary>The value with what the words after it say of it.</summary>
    public static Value Complete(Value value, SourceText text, IReadOnlyList<Word> words)
    {
        var (tax, per, position) = (TaxBasis.Unknown, (string?)null, value.End);

        // "450 € HT par jour" and "450 €/jour HT": either comes first.
        for (var turn = 0; turn < 2; turn++)
        {
            if (tax is TaxBasis.Unknown && ReadTax(words, position) is { Length: > 0 } basis)
            {
                tax = basis.Tax;
                position += basis.Length;
            }

            if (per is null && ReadRate(text, words, position) is { Length: > 0 } rate)
            {
                per = rate.Unit;
                position += rate.Length;
            }
        }

        return value with { Tax = tax, Per = per ?? (IsDayRateBefore(words, value.Start) ? "day" : null) };
    }

    private static (TaxBasis Tax, int Length) ReadTax(IReadOnlyList<Word> words, int position)
    {
        var (first, second, third) = (At(words, position), At(words, position + 1), At(words, position + 2));

        return first switch
        {
            "ht" or "hors" when first is "ht" || second is "taxe" or "taxes" or "tva" => (TaxBasis.Excluded, first is "ht" ? 1 : 2),
            "ttc" => (TaxBasis.Included, 1),
            "toutes" when second is "taxes" => (TaxBasis.Included, 3),
            "excl" or "ex" or "excluding" or "exclusive" or "plus" or "before" when IsTax(second) => (TaxBasis.Excluded, 2),
            "exclusive" or "net" when second is "of" or "de" && IsTax(third) => (TaxBasis.Excluded, 3),
            "inc" or "incl" or "including" or "inclusive" when IsTax(second) => (TaxBasis.Included, 2),
            "inclusive" when second is "of" && IsTax(third) => (TaxBasis.Included, 3),
            "vat" or "tva" when second is "included" or "incl" or "inclusive" or "incluse" or "comprise" => (TaxBasis.Included, 2),
            "vat" or "tva" when second is "excluded" or "excl" or "exclusive" or "exclue" => (TaxBasis.Excluded, 2),
            // Only a plus sign, which is no word, joins an amount to the bare name of the tax.
            "vat" or "tva" => (TaxBasis.Excluded, 1),
            // "Net 30" is a term of payment.
            "net" or "nets" when !(position + 1 < words.Count && words[position + 1].Kind is WordKind.Number) => (TaxBasis.Excluded, 1),
            _ => (TaxBasis.Unknown, 0),
        };
    }

    private static (string Unit, int Length) ReadRate(SourceText text, IReadOnlyList<Word> words, int position)
    {
        if (position == 0 || position >= words.Count)
            return ("", 0);

        var gap = text.AsSpan(TextSpan.FromBounds(words[position - 1].Span.End, Math.Max(words[position - 1].Span.End, words[position].Span.Start)));
        var length = gap.Trim() is "/" ? 0 : LengthOfPer(words, position);
        if (length < 0)
            return ("", 0);

        return UnitOf(At(words, position + length)) is { } unit ? (unit, length + 1) : ("", 0);
    }

    // "par jour", "per hour", "a day", "the word", "de l'heure"; -1 where no rate begins.
    private static int LengthOfPer(IReadOnlyList<Word> words, int position) => At(words, position) switch
    {
        "par" or "per" or "a" or "an" or "the" or "le" or "la" or "l'" or "each" or "every" => 1,
        "de" when At(words, position + 1) is "l'" => 2,
        _ => -1,
    };

    private static string? UnitOf(string word) => word switch
    {
        "h" or "hr" or "hrs" or "hour" or "heure" => "hour",
        "j" or "jour" or "day" or "journée" => "day",
        "week" or "semaine" => "week",
        "month" or "mois" or "mo" => "month",
        "year" or "an" or "année" => "year",
        "word" or "mot" => "word",
        "page" => "page",
        _ => null,
    };

    // "TJM : 450 €", "tarif journalier de 450 €", "a day rate of £450".
    private static bool IsDayRateBefore(IReadOnlyList<Word> words, int start)
    {
        for (var i = Math.Max(0, start - 3); i < start; i++)
        {
            if (words[i].Normal is "tjm" or "journalier" || (words[i].Normal is "rate" && i > 0 && words[i - 1].Normal is "day" or "daily"))
                return true;
        }

        return false;
    }

    private static bool IsTax(string word) => word is "vat" or "tax" or "taxes" or "tva" or "gst" or "taxe";

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
