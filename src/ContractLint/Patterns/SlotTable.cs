namespace ContractLint.Patterns;

/// <summary>A hash table of numbers, whose keys are kept elsewhere: whoever asks compares them.</summary>
/// <remarks>It is filled with the words of phrases only, so no text can make its chains longer.</remarks>
internal sealed class SlotTable
{
    private readonly int[] slots;
    private readonly int shift;

    /// <summary>A table at most half full, so that a chain ends soon.</summary>
    public SlotTable(int count)
    {
        var bits = 2;
        while (1 << bits < count * 2 + 1)
            bits++;

        shift = 32 - bits;
        slots = new int[1 << bits];
    }

    public static uint HashOf(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var letter in letters)
            hash = (hash * 31) + letter;

        return hash * 0x9E3779B1u;
    }

    public void Add(uint hash, int entry)
    {
        var slot = First(hash);
        while (slots[slot] != 0)
            slot = Next(slot);

        slots[slot] = entry + 1;
    }

    /// <summary>The slot to look in first.</summary>
    public int First(uint hash) => (int)(hash >> shift);

    public int Next(int slot) => (slot + 1) & (slots.Length - 1);

    /// <summary>What is in a slot; -1 where the search ends.</summary>
    public int EntryAt(int slot) => slots[slot] - 1;
}
