using System.IO.Compression;
using System.Text;

namespace ContractLint.Fuzz;

/// <summary>Changes a PDF from the inside: what its packed streams hold (pages, fonts, object streams), or its bytes.</summary>
internal sealed class PdfMutator(ByteMutator bytes)
{
    private const int ZlibHeader = 2;

    private static ReadOnlySpan<byte> Opening => "stream"u8;

    private static ReadOnlySpan<byte> Ending => "endstream"u8;

    public byte[] Change(byte[] input, IReadOnlyList<byte[]> corpus, Random random)
    {
        if (random.Next(2) == 0 || StreamsOf(input) is not { Count: > 0 } streams)
            return bytes.Change(input, corpus, random);

        var (start, end) = streams[random.Next(streams.Count)];
        var plain = Inflate(input[start..end]);
        var changed = bytes.Change(plain ?? input[start..end], corpus, random);
        var content = plain is null ? changed : Deflate(changed);
        return [.. WithLength(input[..start], content.Length), .. content, .. input[end..]];
    }

    // The length stands in the dictionary before the stream; places in the table of contents may shift, which readers mend.
    private static byte[] WithLength(byte[] head, int length)
    {
        var at = head.AsSpan().LastIndexOf("/Length "u8);
        var end = at + "/Length ".Length;
        if (at < 0 || head.Length - at > 400)
            return head;

        var digits = end;
        while (digits < head.Length && char.IsAsciiDigit((char)head[digits]))
            digits++;
        return head.AsSpan(digits).StartsWith(" 0 R"u8) ? head : [.. head[..end], .. Encoding.ASCII.GetBytes($"{length}"), .. head[digits..]];
    }

    private static List<(int Start, int End)> StreamsOf(byte[] input)
    {
        var found = new List<(int, int)>();
        for (var at = 0; input.AsSpan(at).IndexOf(Opening) is >= 0 and var offset;)
        {
            var start = at + offset + Opening.Length;
            while (start < input.Length && input[start] is (byte)'\r' or (byte)'\n')
                start++;
            var length = input.AsSpan(Math.Min(start, input.Length)).IndexOf(Ending);
            if (length < 0)
                break;

            if (length > 0)
                found.Add((start, start + length));
            at = start + length + Ending.Length;
        }

        return found;
    }

    private static byte[]? Inflate(byte[] packed)
    {
        try
        {
            using var inflater = new DeflateStream(new MemoryStream(packed, Math.Min(ZlibHeader, packed.Length), Math.Max(0, packed.Length - ZlibHeader)), CompressionMode.Decompress);
            var plain = new MemoryStream();
            inflater.CopyTo(plain);
            return plain.Length > 0 ? plain.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Deflate(byte[] plain)
    {
        var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflater.Write(plain);
        return packed.ToArray();
    }
}
