using System.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>Cuts an RTF file into its pieces; every sequence of bytes gives some.</summary>
internal sealed class RtfTokenizer(ReadOnlyMemory<byte> content)
{
    private const int LongestWord = 32;
    private const int MostDigits = 9;

    // Control words come back a thousand times: each is one string.
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>How many bytes were read.</summary>
    public int Position { get; private set; }

    public RtfToken Next()
    {
        var bytes = content.Span;
        while (Position < bytes.Length)
        {
            var current = bytes[Position++];
            switch (current)
            {
                case (byte)'{':
                    return new(RtfTokenKind.BeginGroup);
                case (byte)'}':
                    return new(RtfTokenKind.EndGroup);
                case (byte)'\\' when Position < bytes.Length:
                    return Control(bytes);
                case (byte)'\r' or (byte)'\n' or 0:
                    continue;
                default:
                    return new(RtfTokenKind.Byte, Value: current);
            }
        }

        return new(RtfTokenKind.End);
    }

    /// <summary>Passes over bytes that are no text, such as those of a picture.</summary>
    public void Skip(int count) => Position = (int)Math.Min(content.Length, Position + (long)Math.Max(count, 0));

    private RtfToken Control(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[Position];
        if (char.IsAsciiLetter((char)first))
            return Word(bytes);

        Position++;
        if (first is (byte)'\'' && Position + 2 <= bytes.Length && Hexadecimal(bytes[Position]) is >= 0 and var high && Hexadecimal(bytes[Position + 1]) is >= 0 and var low)
        {
            Position += 2;
            return new(RtfTokenKind.Byte, Value: high << 4 | low);
        }

        // A line break after a backslash ends a paragraph.
        return first is (byte)'\r' or (byte)'\n' ? new(RtfTokenKind.Word, "par") : new(RtfTokenKind.Symbol, Value: first);
    }

    private RtfToken Word(ReadOnlySpan<byte> bytes)
    {
        var start = Position;
        while (Position < bytes.Length && Position - start < LongestWord && char.IsAsciiLetter((char)bytes[Position]))
            Position++;

        var word = Interned(bytes[start..Position]);
        var value = Number(bytes);

        // One space after a control word belongs to it.
        if (Position < bytes.Length && bytes[Position] is (byte)' ')
            Position++;

        return new(RtfTokenKind.Word, word, value);
    }

    private int? Number(ReadOnlySpan<byte> bytes)
    {
        var start = Position;
        var isNegative = Position + 1 < bytes.Length && bytes[Position] is (byte)'-' && char.IsAsciiDigit((char)bytes[Position + 1]);
        if (isNegative)
            Position++;

        var (value, digits) = (0, 0);
        for (; Position < bytes.Length && char.IsAsciiDigit((char)bytes[Position]); Position++)
        {
            if (digits++ < MostDigits)
                value = value * 10 + (bytes[Position] - '0');
        }

        return Position == start ? null : isNegative ? -value : value;
    }

    private string Interned(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var spelled = letters[..Encoding.ASCII.GetChars(name, letters)];
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(spelled, out var known))
            return known;

        lookup.Add(spelled);
        return spelled.ToString();
    }

    private static int Hexadecimal(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
