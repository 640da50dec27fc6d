using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Names the language of a text that is neither French nor English: by its script, or by its little words.</summary>
internal static class OtherLanguages
{
    // Of the words of a text in these languages a quarter and more are little words.
    private const int WordsPerLittleWord = 7;

    // One letter again and again is a row of bullets, not a language.
    private const int LeastDifferent = 6;

    private static readonly (LocalizedText Name, HashSet<string> Words)[] ByWords =
    [
        (new("German", "allemand"), Set("der die das und ist nicht ein eine einer einem einen des dem den zu von mit für auf auch wird werden sich oder als bei nach durch aus dass sind hat kann wenn sowie vom zum zur im am")),
        (new("Spanish", "espagnol"), Set("el los las una unos que del por con para como se su sus al lo es en y o pero más está son ha este esta ser no cuando entre sin sobre hasta")),
        (new("Italian", "italien"), Set("il lo gli che di della dei delle del dell' nel nella per con una uno è sono non si al alla da dal come o ed anche più questo questa ogni fra tra")),
        (new("Portuguese", "portugais"), Set("o os as um uma que do da dos das no na nos nas por com para como se seu sua ao à é são não e ou mais este esta pelo pela entre sem")),
        (new("Dutch", "néerlandais"), Set("de het een en van is dat niet op te zijn met voor die aan er door om bij ook als naar uit of wordt worden deze dit tot over kan")),
        (new("Polish", "polonais"), Set("i w na z do nie się że jest oraz przez od po przy lub dla jako tym tego które który która za ze o")),
        (new("Romanian", "roumain"), Set("și în de la cu pe din pentru este sunt nu se care sau prin că o un al ale lui ca mai după")),
        (new("Turkish", "turc"), Set("ve bir bu için ile olarak olan da de her tarafından veya göre kadar gibi sonra ise en")),
        (new("Swedish", "suédois"), Set("och att det som en på är av för med den till inte om ett har de eller vid från skall ska kan")),
    ];

    private static readonly (LocalizedText Name, char First, char Last)[] ByScript =
    [
        (new("Greek", "grec"), '\u0370', '\u03FF'),
        (new("Cyrillic script", "cyrillique"), '\u0400', '\u052F'),
        (new("Armenian", "arménien"), '\u0530', '\u058F'),
        (new("Hebrew", "hébreu"), '\u0590', '\u05FF'),
        (new("Arabic script", "alphabet arabe"), '\u0600', '\u077F'),
        (new("an Indian script", "écriture indienne"), '\u0900', '\u0DFF'),
        (new("Thai", "thaï"), '\u0E00', '\u0E7F'),
        (new("Georgian", "géorgien"), '\u10A0', '\u10FF'),
        (new("Korean", "coréen"), '\uAC00', '\uD7AF'),
        (new("Japanese", "japonais"), '\u3040', '\u30FF'),
        (new("Chinese", "chinois"), '\u4E00', '\u9FFF'),
    ];

    /// <summary>The language of a clause of so many words, of which <paramref name="known"/> are little words of French or English; <see langword="null"/> where it is one of these, or short.</summary>
    public static LocalizedText? Find(SourceText text, List<Word> words, int known, int leastWords)
    {
        if (words.Count == 0)
            return null;

        return ScriptOf(text.AsSpan(words[0].Span.Union(words[^1].Span)), leastWords) ?? (words.Count >= leastWords ? LanguageOf(words, known) : null);
    }

    private static LocalizedText? LanguageOf(List<Word> words, int known)
    {
        var (best, most) = (default(LocalizedText?), Math.Max(known, words.Count / WordsPerLittleWord));

        foreach (var (name, little) in ByWords)
        {
            var count = words.Count(word => little.Contains(word.Normal));
            if (count > most && words.Where(word => little.Contains(word.Normal)).DistinctBy(word => word.Normal).Count() >= LeastDifferent)
                (best, most) = (name, count);
        }

        // Neighbours share little words: the language must be clearly another one.
        return most * 2 > known * 3 ? best : null;
    }

    // Words are not told apart by spaces in every script: two letters count as a word.
    private static LocalizedText? ScriptOf(ReadOnlySpan<char> text, int leastWords)
    {
        var counts = new int[ByScript.Length];
        var letters = 0;

        foreach (var character in text)
        {
            if (!char.IsLetter(character))
                continue;

            letters++;
            for (var i = 0; character > '\u036F' && i < counts.Length; i++)
            {
                if (character >= ByScript[i].First && character <= ByScript[i].Last)
                    counts[i]++;
            }
        }

        var strange = counts.Sum();
        if (strange < 2 * leastWords || strange * 2 < letters)
            return null;

        // Japanese is written with Chinese signs too, between its own.
        var most = Array.IndexOf(counts, counts.Max());
        var japanese = counts.Length - 2;
        return ByScript[most == counts.Length - 1 && counts[japanese] * 10 > strange ? japanese : most].Name;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
