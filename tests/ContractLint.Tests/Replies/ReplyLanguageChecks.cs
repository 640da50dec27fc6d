using ContractLint.Text;

namespace ContractLint.Tests.Replies;

/// <summary>R7 and R11: the language of the document, its typography, one form of address, and a rhythm.</summary>
internal static class ReplyLanguageChecks
{
    private static readonly string[] FrenchLinks = ["donc", "car", "aussi", "sinon", "plutôt", "ensuite", "en revanche", "toutefois", "néanmoins", "pour autant", "d'ailleurs", "d'ici là"];
    private static readonly string[] EnglishLinks = ["so", "because", "also", "otherwise", "instead", "then", "however", "still", "moreover", "meanwhile"];
    private static readonly string[] OtherLinks = ["par ailleurs", "en outre", "de plus,", "cependant", "par conséquent", "furthermore", "therefore", "additionally", "besides,", "nevertheless"];

    private static readonly string[] Formal = ["vous", "votre", "vos"];
    private static readonly string[] Familiar = ["tu", "te", "ton", "ta", "tes", "toi"];

    public static IEnumerable<string> FaultsOf(LetterUnderTest letter)
    {
        if (letter.Reply.Language != letter.Report.Model.Language)
            yield return "R7: another language than the document's";

        if (letter.Reply.Language is not Language.French)
            yield break;

        foreach (var fault in TypographyFaults(letter.Reply.Letter).Concat(letter.Reply.Table.SelectMany(row => TypographyFaults(row.Proposal))))
            yield return fault;

        var words = WordsOf(Unquoted(letter.Reply.Letter)).ToList();
        var formal = words.Where(Formal.Contains).ToList();
        var familiar = words.Where(Familiar.Contains).ToList();
        if (formal.Count > 0 && familiar.Count > 0)
            yield return $"R7: vous and tu: {string.Join(' ', formal.Concat(familiar).Distinct())}";
        if (familiar.Count > 0 && letter.Report.Settings.Text("reply.address") is not "tu")
            yield return "R7: tu, which the user has not allowed";
    }

    public static IEnumerable<string> Rhythm(LetterUnderTest letter)
    {
        var text = Unquoted(letter.Reply.Letter);
        var links = letter.Reply.Language is Language.French ? FrenchLinks : EnglishLinks;
        foreach (var link in links.Where(link => CountOf(text, link) > 1))
            yield return $"R11: \"{link}\" twice";
        foreach (var link in OtherLinks.Where(link => text.Contains(link, StringComparison.OrdinalIgnoreCase)))
            yield return $"R11: \"{link}\" is none of the linking words";

        for (var i = 2; i < letter.Sentences.Count; i++)
        {
            if (Enumerable.Range(i - 2, 3).All(index => StartsWithI(letter.Sentences[index])))
                yield return "R11: three sentences in a row begin with « Je » or \"I\"";
        }
    }

    private static bool StartsWithI(string sentence) =>
        sentence.StartsWith("Je ", StringComparison.Ordinal) || sentence.StartsWith("J'", StringComparison.Ordinal) || sentence.StartsWith("I ", StringComparison.Ordinal) || sentence.StartsWith("I'", StringComparison.Ordinal);

    private static IEnumerable<string> TypographyFaults(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var isAddress = text[i] is ':' && i + 1 < text.Length && text[i + 1] is '/';
            var wantsSpace = text[i] is '»' or '!' or '?' or ';' || (text[i] is ':' && !isAddress);
            if (wantsSpace && text[i - 1] is not '\u00A0' and not '\u202F')
                yield return $"R7: no no-break space before \"{text[i]}\" in: {text[Math.Max(0, i - 30)..Math.Min(text.Length, i + 10)]}";
            if (text[i - 1] is '«' && text[i] is not '\u00A0' and not '\u202F')
                yield return "R7: no no-break space after «";
            if (text[i] is ' ' && text[i - 1] is ' ')
                yield return $"R7: two spaces in: {text[Math.Max(0, i - 30)..Math.Min(text.Length, i + 10)]}";
        }

        if (text.Contains('"'))
            yield return "R7: straight quotation marks";
    }

    // What stands between quotation marks or parentheses is the document's, what stands in brackets is for the user.
    private static string Unquoted(string text)
    {
        while (text.IndexOfAny(['«', '“', '[', '(']) is >= 0 and var open)
        {
            var close = text.IndexOfAny(['»', '”', ']', ')'], open);
            text = text[..open] + (close < 0 ? "" : text[(close + 1)..]);
        }

        return text;
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '\n', '\u00A0', '-', '\'', '’', ',', '.', ';', ':', '!', '?', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant());

    private static int CountOf(string text, string phrase)
    {
        var count = 0;
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                count++;
        }

        return count;
    }
}
