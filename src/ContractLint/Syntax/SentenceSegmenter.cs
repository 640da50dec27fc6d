using System.Buffers;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Cuts a block of French or English text into sentences, without asking which.</summary>
/// <remarks>
/// A full stop ends a sentence unless the word before it is an abbreviation, an initial or a number that announces what follows; a semicolon or colon
/// never does. Closing quotes, brackets and emoji stay with the sentence they close. A blank line always ends a sentence; a single line break does when
/// the line before it is complete or the next one starts with a bullet or number. What goes on for pages is cut between two words. Runs in linear time.
/// </remarks>
public static class SentenceSegmenter
{
    // Nobody writes one; but megabytes without a full stop would be read over again for each wording found in them.
    private const int LongestSentence = 20_000;

    // Full stops and line breaks, and the first half of most emoji.
    private static readonly SearchValues<char> Candidates = SearchValues.Create(".!?…\n\r\u2028\u2029\uD83C\uD83D\uD83E");

    /// <summary>The sentences of <paramref name="block"/>, in order, without the white space around them.</summary>
    public static List<TextSpan> Segment(SourceText text, TextSpan block)
    {
        var sentences = new List<TextSpan>(Math.Max(1, block.Length / 120));
        var characters = text.AsSpan()[..block.End];
        var start = SkipSpace(characters, block.Start);
        var position = start;

        while (position < characters.Length)
        {
            var step = characters[position..].IndexOfAny(Candidates);
            if (step < 0)
                break;

            position += step;
            var end = SentenceEnd.At(characters, start, position, out var next);
            position = next;
            if (end < 0)
                continue;

            Add(sentences, characters, start, end);
            start = SkipSpace(characters, end);
            position = Math.Max(position, start);
        }

        Add(sentences, characters, start, characters.Length);
        return sentences;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;

        return position;
    }

    private static void Add(List<TextSpan> sentences, ReadOnlySpan<char> text, int start, int end)
    {
        end = TrimEnd(text, start, end);

        while (end - start > LongestSentence)
        {
            var cut = CutBefore(text, start, start + LongestSentence);
            sentences.Add(TextSpan.FromBounds(start, TrimEnd(text, start, cut)));
            start = SkipSpace(text, cut);
        }

        if (end > start)
            sentences.Add(TextSpan.FromBounds(start, end));
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;

        return end;
    }

    // Between two words, where there are two.
    private static int CutBefore(ReadOnlySpan<char> text, int start, int limit)
    {
        var space = text[start..limit].LastIndexOfAny(' ', '\u00A0', '\t');
        return space > 0 ? start + space : char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
