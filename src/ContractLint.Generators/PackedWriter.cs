using System.Text;
using ContractLint.Patterns;

namespace ContractLint.Generators;

/// <summary>Packs numbers and texts as <see cref="PackedReader"/> reads them, into the characters of one literal.</summary>
internal sealed class PackedWriter
{
    private readonly StringBuilder packed = new();

    public override string ToString() => packed.ToString();

    public void Number(int number)
    {
        if (number < 0)
            throw new ArgumentOutOfRangeException(nameof(number), number, "Only numbers from 0 can be packed.");

        for (; number >= PackedReader.More; number >>= PackedReader.Bits)
            packed.Append((char)(PackedReader.More | (number & (PackedReader.More - 1))));

        packed.Append((char)number);
    }

    /// <summary>How many there are, then each; <paramref name="raise"/> is 1 where some may be -1.</summary>
    public void Numbers(IReadOnlyCollection<int> numbers, int raise = 0)
    {
        Number(numbers.Count);
        foreach (var number in numbers)
            Number(number + raise);
    }

    /// <summary>Places that begin at 0, of which each is written as the distance from the one before.</summary>
    public void Places(int[] places)
    {
        Number(places.Length);
        for (var i = 1; i < places.Length; i++)
            Number(places[i] - places[i - 1]);
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        packed.Append(text);
    }
}
