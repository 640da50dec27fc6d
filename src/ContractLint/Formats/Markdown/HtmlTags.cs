using ContractLint.Text;

namespace ContractLint.Formats.Markdown;

/// <summary>Finds the text between tags and comments, line after line of one block.</summary>
internal sealed class HtmlTags
{
    private bool isInTag;
    private bool isInComment;

    /// <summary>The runs of characters of a line that are neither tag nor comment; what a line leaves open goes on in the next.</summary>
    public List<TextSpan> TextRuns(string text, int position, int end)
    {
        var runs = new List<TextSpan>();

        while (position < end)
        {
            var rest = text.AsSpan(position, end - position);

            if (isInComment || isInTag)
            {
                var mark = isInComment ? "-->" : ">";
                var close = rest.IndexOf(mark, StringComparison.Ordinal);
                if (close < 0)
                    return runs;

                (isInComment, isInTag) = (false, false);
                position += close + mark.Length;
                continue;
            }

            var open = rest.IndexOf('<');
            var length = open < 0 ? rest.Length : open;
            if (length > 0)
                runs.Add(new(position, length));

            if (open < 0)
                return runs;

            position += open;
            isInComment = rest[open..].StartsWith("<!--", StringComparison.Ordinal);
            isInTag = !isInComment;
            position++;
        }

        return runs;
    }
}
