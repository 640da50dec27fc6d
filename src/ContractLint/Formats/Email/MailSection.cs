namespace ContractLint.Formats.Email;

/// <summary>A readable part of a mail: its number in the message, its text as blocks, and whether it was formatted: HTML, or RTF.</summary>
internal sealed record MailSection(string Number, FlowText Flow, bool IsHtml)
{
    // What HTML adds to the same text: a few words of links and pictures.
    private const double SameWords = 0.8;

    public bool HasText => Flow.Items.Any(item => item.Text.Any(char.IsLetterOrDigit));

    /// <summary>Of two versions of one text the plain one, unless it leaves out what the other says: what the reader of the mail sees must not go unread.</summary>
    public static IReadOnlyList<MailSection> Choose(IReadOnlyList<MailSection> plain, IReadOnlyList<MailSection> html)
    {
        if (html.Count == 0 || plain.Count == 0)
            return html.Count == 0 ? plain : html;

        var (said, shown) = (WordsOf(plain), WordsOf(html));
        if (said.Count == 0 || shown.Count == 0)
            return shown.Count == 0 ? plain : html;

        return shown.Count(said.Contains) >= SameWords * shown.Count ? plain : html;
    }

    private static HashSet<string> WordsOf(IReadOnlyList<MailSection> sections)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in sections.SelectMany(section => section.Flow.Items))
        {
            var text = item.Text;
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                    i++;

                if (i - start >= 3)
                    words.Add(text[start..i]);
            }
        }

        return words;
    }
}
