namespace ContractLint.Fuzz;

/// <summary>Changes bytes as accidents and attackers do: a few at a time, by words the format knows, by repetition, by pieces of other inputs.</summary>
internal sealed class ByteMutator(IReadOnlyList<byte[]> words)
{
    private const int LongestInput = 400_000;
    private const int MostChanges = 6;

    private static readonly byte[] Telling = [0, 1, 9, 10, 13, 32, 34, 39, 40, 41, 47, 60, 62, 91, 92, 93, 123, 125, 127, 128, 0xC0, 0xED, 0xF4, 0xFE, 0xFF];

    private static readonly string[] Numbers = ["0", "-1", "1", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967296", "99999999999999999999", "1e309", "0.0000001"];

    public byte[] Change(byte[] input, IReadOnlyList<byte[]> corpus, Random random)
    {
        var bytes = new List<byte>(input);
        for (var left = 1 + random.Next(MostChanges); left > 0; left--)
            ChangeOnce(bytes, corpus, random);
        if (bytes.Count > LongestInput)
            bytes.RemoveRange(LongestInput, bytes.Count - LongestInput);
        return [.. bytes];
    }

    private void ChangeOnce(List<byte> bytes, IReadOnlyList<byte[]> corpus, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, LengthOf(random));
        switch (random.Next(10))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = Telling[random.Next(Telling.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                Repeat(bytes, at, length, random);
                break;
            case 5:
                ReplaceNumber(bytes, at, random);
                break;
            case 6 when corpus.Count > 0:
                Splice(bytes, at, corpus[random.Next(corpus.Count)], random);
                break;
            case 7 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                if (words.Count > 0)
                    bytes.InsertRange(at, words[random.Next(words.Count)]);
                break;
        }
    }

    // Short pieces far more often than long ones.
    private static int LengthOf(Random random) => 1 + random.Next(1 << (1 + random.Next(11)));

    // Depth and length are what hurts most.
    private static void Repeat(List<byte> bytes, int at, int length, Random random)
    {
        var piece = bytes.GetRange(at, Math.Min(length, 200));
        var times = random.Next(20) == 0 ? 5_000 : 1 + random.Next(64);
        for (var i = 0; i < times && bytes.Count < LongestInput; i++)
            bytes.InsertRange(at, piece);
    }

    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        while (at < bytes.Count && !char.IsAsciiDigit((char)bytes[at]))
            at++;
        while (at < bytes.Count && char.IsAsciiDigit((char)bytes[at]))
            bytes.RemoveAt(at);
        bytes.InsertRange(at, System.Text.Encoding.ASCII.GetBytes(Numbers[random.Next(Numbers.Length)]));
    }

    private static void Splice(List<byte> bytes, int at, byte[] other, Random random)
    {
        if (other.Length == 0)
            return;

        var start = random.Next(other.Length);
        bytes.InsertRange(at, other.AsSpan(start, Math.Min(other.Length - start, LengthOf(random))));
    }
}
