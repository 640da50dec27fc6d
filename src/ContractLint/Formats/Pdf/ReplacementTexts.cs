using UglyToad.PdfPig.Content;

namespace ContractLint.Formats.Pdf;

/// <summary>What a page says its marks stand for (/ActualText): ligatures, letters drawn as shapes, the hyphens a program put at the ends of lines.</summary>
internal sealed class ReplacementTexts
{
    private readonly Dictionary<Letter, string> texts = new(ReferenceEqualityComparer.Instance);

    private ReplacementTexts()
    {
    }

    /// <summary>Whether a replacement gives other figures than the marks it stands for: what is shown is then what is read.</summary>
    public bool ContradictsWhatIsDrawn { get; private set; }

    public static ReplacementTexts Of(Page page)
    {
        var found = new ReplacementTexts();
        var pending = new Stack<MarkedContentElement>(page.GetMarkedContents().Reverse());
        while (pending.TryPop(out var element))
            found.Add(element, pending);

        return found;
    }

    /// <summary>What a letter stands for; its own value where nothing replaces it.</summary>
    public string ValueOf(Letter letter) => texts.Count > 0 && texts.TryGetValue(letter, out var text) ? text : letter.Value;

    private void Add(MarkedContentElement element, Stack<MarkedContentElement> pending)
    {
        if (element.ActualText is { } text)
        {
            Replace(LettersOf(element), text);
            return;
        }

        PushChildren(element, pending);
    }

    // Without recursion: a page can nest its marks as deep as it likes.
    private static List<Letter> LettersOf(MarkedContentElement outermost)
    {
        var letters = new List<Letter>();
        var pending = new Stack<MarkedContentElement>([outermost]);
        while (pending.TryPop(out var element))
        {
            letters.AddRange(element.Letters);
            PushChildren(element, pending);
        }

        return letters;
    }

    private static void PushChildren(MarkedContentElement element, Stack<MarkedContentElement> pending)
    {
        for (var i = element.Children.Count - 1; i >= 0; i--)
            pending.Push(element.Children[i]);
    }

    private void Replace(List<Letter> letters, string text)
    {
        letters = [.. letters.Distinct<Letter>(ReferenceEqualityComparer.Instance)];
        var drawn = string.Concat(letters.Select(letter => letter.Value));
        if (Solid(drawn) == Solid(text))
            return;

        if (Digits(drawn) is { Length: > 0 } digits && digits != Digits(text))
        {
            ContradictsWhatIsDrawn = true;
            return;
        }

        // Each letter takes its share of the characters, so that every character has a place.
        for (var i = 0; i < letters.Count; i++)
            texts[letters[i]] = text[Share(i, letters.Count, text)..Share(i + 1, letters.Count, text)];
    }

    private static int Share(int index, int count, string text)
    {
        var position = (int)((long)index * text.Length / count);
        return position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position + 1 : position;
    }

    private static string Solid(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
