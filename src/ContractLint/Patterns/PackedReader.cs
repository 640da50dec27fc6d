using System.Text;

namespace ContractLint.Patterns;

/// <summary>Reads numbers and texts from what the source generator has packed into a literal of the assembly: no parsing, and no memory but the result.</summary>
/// <remarks>
/// A number is written six bits a byte, the lowest first; the seventh bit says that more follow. So every byte is a character of ASCII, and the literal is compiled as one text.
/// A text is the number of its bytes, and its UTF-8.
/// </remarks>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    public const int Bits = 6;
    public const int More = 1 << Bits;

    private ReadOnlySpan<byte> rest = packed;

    public int Number()
    {
        var (number, shift, position) = (0, 0, 0);
        while (rest[position] is >= More and var digit)
        {
            number |= (digit - More) << shift;
            shift += Bits;
            position++;
        }

        number |= rest[position] << shift;
        rest = rest[(position + 1)..];
        return number;
    }

    /// <summary>As many numbers as the first says.</summary>
    public int[] Numbers()
    {
        var numbers = new int[Number()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number();

        return numbers;
    }

    /// <summary>Places that begin at 0, of which each is written as the distance to the next.</summary>
    public int[] Places()
    {
        var places = new int[Number()];
        for (var i = 1; i < places.Length; i++)
            places[i] = places[i - 1] + Number();

        return places;
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return text;
    }
}
