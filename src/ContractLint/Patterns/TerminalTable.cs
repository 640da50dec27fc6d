namespace ContractLint.Patterns;

/// <summary>Numbers filed under terminals: the phrases a terminal anchors, the lists a word belongs to.</summary>
/// <remarks>Those of terminal <c>i</c> are <c>[Firsts[i], Firsts[i + 1])</c> of all numbers.</remarks>
internal sealed record TerminalTable(int[] Firsts, int[] Numbers)
{
    /// <summary>Under each terminal its numbers stay in the order given.</summary>
    public static TerminalTable Of(int terminalCount, List<(int Terminal, int Number)> entries)
    {
        var firsts = new int[terminalCount + 1];
        foreach (var (terminal, _) in entries)
            firsts[terminal + 1]++;
        for (var i = 0; i < terminalCount; i++)
            firsts[i + 1] += firsts[i];

        var numbers = new int[entries.Count];
        var next = firsts.AsSpan(0, terminalCount).ToArray();
        foreach (var (terminal, number) in entries)
            numbers[next[terminal]++] = number;

        return new(firsts, numbers);
    }

    public ReadOnlySpan<int> this[int terminal] => Numbers.AsSpan(Firsts[terminal], Firsts[terminal + 1] - Firsts[terminal]);
}
