using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Cuts a block of text into sentences.</summary>
public static class SentenceSegmenter
{
    /// <summary>The sentences of <paramref name="block"/>, in order, without the white space around them.</summary>
    public static List<TextSpan> Segment(SourceText text, TextSpan block)
    {
        var sentences = new List<TextSpan>();
        var start = block.Start;

        for (var i = block.Start; i < block.End; i++)
        {
            var ends = text[i] is '.' or '!' or '?' && (i + 1 == block.End || char.IsWhiteSpace(text[i + 1]));
            if (!ends && i + 1 < block.End)
                continue;

            var end = i + 1;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > start)
                sentences.Add(TextSpan.FromBounds(start, end));
            start = i + 1;
        }

        return sentences;
    }
}
