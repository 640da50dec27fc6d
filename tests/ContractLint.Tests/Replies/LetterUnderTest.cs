using ContractLint.Diagnostics;
using ContractLint.Replies;

namespace ContractLint.Tests.Replies;

/// <summary>An answer taken apart for the checks.</summary>
internal sealed class LetterUnderTest
{
    public LetterUnderTest(Reply reply, LintReport report)
    {
        (Reply, Report) = (reply, report);
        Points = [.. new ReplyPoints(report).Points];
        Words = LetterBuilder.WordsIn(reply.Letter);
        Sentences =
        [
            .. reply.Paragraphs.Where(paragraph => paragraph.Part is not (ReplyPart.Greeting or ReplyPart.Signature))
                .SelectMany(paragraph => SentencesOf(paragraph.Text)),
        ];
    }

    public Reply Reply { get; }

    public LintReport Report { get; }

    public IReadOnlyList<Diagnostic> Points { get; }

    public int Words { get; }

    public IReadOnlyList<string> Sentences { get; }

    public bool Has(string phrase) => Reply.Letter.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    public bool HasWordStart(string start) => WordStarts(start).Any();

    public int Count(string start) => WordStarts(start).Count();

    private IEnumerable<int> WordStarts(string start)
    {
        // A title in the words of the document is the document's.
        var text = Reply.Letter;
        for (var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && !IsQuoted(text, at))
                yield return at;
        }
    }

    private static bool IsQuoted(string text, int at) =>
        text.LastIndexOfAny(['«', '“'], at) > text.LastIndexOfAny(['»', '”'], at);

    private static IEnumerable<string> SentencesOf(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '.' or '!' or '?' or '…' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if (!ends && i + 1 < text.Length)
                continue;

            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Length > 1)
                yield return sentence;
        }
    }
}
