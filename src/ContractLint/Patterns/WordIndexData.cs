using System.Text;

namespace ContractLint.Patterns;

/// <summary>The entries of a <see cref="WordIndex"/>: stems in ordinal order, then literals, their letters in one string.</summary>
/// <remarks>The word of entry <c>i</c> is <c>[Starts[i], Starts[i + 1])</c> of the letters; <see cref="Nexts"/> chains it to a literal that is the same word, or to its longest stem, -1 if none.</remarks>
internal sealed record WordIndexData(string Letters, int[] Starts, int[] Terminals, int[] Nexts, int StemCount)
{
    public int Count => Terminals.Length;

    public static WordIndexData Of(List<KeyValuePair<string, int>> literals, List<KeyValuePair<string, int>> stems)
    {
        var entries = stems.ToArray();
        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Key, right.Key) is not 0 and var order ? order : left.Value - right.Value);
        entries = [.. entries, .. literals];

        var letters = new StringBuilder();
        var starts = new int[entries.Length + 1];
        for (var i = 0; i < entries.Length; i++)
            starts[i + 1] = letters.Append(entries[i].Key).Length;

        return new(letters.ToString(), starts, Array.ConvertAll(entries, static entry => entry.Value), new int[entries.Length], stems.Count);
    }

    public ReadOnlySpan<char> WordOf(int entry) => Letters.AsSpan(Starts[entry], Starts[entry + 1] - Starts[entry]);
}
