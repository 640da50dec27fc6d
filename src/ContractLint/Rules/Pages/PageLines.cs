namespace ContractLint.Rules.Pages;

/// <summary>The lines of a page, numbered from 1 as in an editor.</summary>
internal sealed class PageLines
{
    private readonly string[] lines;

    public PageLines(string text)
    {
        lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            lines[i] = lines[i].TrimEnd('\r');

        if (lines[0].Length > 0 && lines[0][0] is '\uFEFF')
            lines[0] = lines[0].Substring(1);
    }

    public int Count => lines.Length;

    public string this[int number] => lines[number - 1];

    /// <summary>The lines from one number up to, and without, another.</summary>
    public string Join(int from, int to) => string.Join("\n", lines, from - 1, Math.Max(0, to - from));
}
