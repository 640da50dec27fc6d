namespace ContractLint.Rules.Pages;

/// <summary>A word of a fence's first line or of a list, and the column it stands in (from 1).</summary>
internal sealed record FenceWord(string Text, int Column)
{
    /// <summary>The words between spaces and commas, a list in brackets whole; <paramref name="column"/> is that of the first character.</summary>
    public static List<FenceWord> Split(string text, int column)
    {
        var words = new List<FenceWord>();
        var start = -1;
        var isInList = false;

        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '[' or ']')
                isInList = text[i] is '[' && text.IndexOf(']', i) > 0;

            var separates = i == text.Length || (!isInList && text[i] is ' ' or '\t' or ',');
            if (!separates && start < 0)
                start = i;

            if (separates && start >= 0)
            {
                words.Add(new(text.Substring(start, i - start), column + start));
                start = -1;
            }
        }

        return words;
    }
}
