namespace ContractLint.Patterns;

/// <summary>Numbers filed under terminals: the phrases a terminal anchors, the lists a word belongs to.</summary>
internal sealed class TerminalTable
{
    private readonly int[] first;
    private readonly int[] numbers;

    /// <summary>Under each terminal its numbers stay in the order given.</summary>
    public TerminalTable(int terminalCount, List<(int Terminal, int Number)> entries)
    {
        first = new int[terminalCount + 1];
        foreach (var (terminal, _) in entries)
            first[terminal + 1]++;
        for (var i = 0; i < terminalCount; i++)
            first[i + 1] += first[i];

        numbers = new int[entries.Count];
        var next = first.AsSpan(0, terminalCount).ToArray();
        foreach (var (terminal, number) in entries)
            numbers[next[terminal]++] = number;
    }

    public ReadOnlySpan<int> this[int terminal] => numbers.AsSpan(first[terminal]..first[terminal + 1]);
}
