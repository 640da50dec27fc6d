using System.Numerics;

namespace ContractLint.Patterns;

/// <summary>Sets of positions wider than 64 bits: bit <c>i &amp; 63</c> of word <c>i &gt;&gt; 6</c> is position <c>i</c>.</summary>
internal static class WideSet
{
    /// <summary>Moves every position down by one and keeps those in <paramref name="mask"/>.</summary>
    public static void ShiftDown(Span<ulong> set, ReadOnlySpan<ulong> mask)
    {
        var last = set.Length - 1;
        for (var i = 0; i < last; i++)
            set[i] = ((set[i] >> 1) | (set[i + 1] << 63)) & mask[i];

        set[last] = (set[last] >> 1) & mask[last];
    }

    /// <summary>Adds, for every position, the one that is <paramref name="distance"/> (1 to 63) below.</summary>
    public static void SpreadDown(Span<ulong> set, int distance)
    {
        var last = set.Length - 1;
        for (var i = 0; i < last; i++)
            set[i] |= (set[i] >> distance) | (set[i + 1] << (64 - distance));

        set[last] |= set[last] >> distance;
    }

    public static void Add(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] |= other[i];
    }

    /// <summary>The first position of the set from one on; -1 if none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int from)
    {
        for (var i = from >> 6; i < set.Length; i++)
        {
            var rest = i == from >> 6 ? set[i] & (ulong.MaxValue << from) : set[i];
            if (rest != 0)
                return (i << 6) + BitOperations.TrailingZeroCount(rest);
        }

        return -1;
    }
}
