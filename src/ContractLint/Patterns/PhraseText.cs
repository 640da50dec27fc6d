namespace ContractLint.Patterns;

/// <summary>Phrases that the code itself holds, one a line.</summary>
internal static class PhraseText
{
    public static IEnumerable<string> LinesOf(string phrases)
    {
        var start = 0;
        while (start < phrases.Length)
        {
            var end = phrases.IndexOf('\n', start);
            end = end < 0 ? phrases.Length : end;
            if (phrases.Substring(start, end - start).Trim() is { Length: > 0 } line)
                yield return line;

            start = end + 1;
        }
    }
}
