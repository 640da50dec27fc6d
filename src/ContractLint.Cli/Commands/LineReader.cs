namespace ContractLint.Cli.Commands;

/// <summary>Cuts a stream into lines, holding one at a time and never more than a limit of it. The byte order mark some editors put before the first is left out.</summary>
internal static class LineReader
{
    public static IEnumerable<RecordLine> Read(Stream stream, int maxBytes)
    {
        var buffer = new byte[65_536];
        var (start, scanned, end, number) = (0, 0, 0, 0L);
        var isTooLong = false;

        while (true)
        {
            var feed = Array.IndexOf(buffer, (byte)'\n', scanned, end - scanned);
            if (feed >= 0)
            {
                yield return new(++number, isTooLong ? null : WithoutMark(number, buffer.AsMemory(start, feed - start)));
                start = scanned = feed + 1;
                isTooLong = false;
                continue;
            }

            if (end - start >= maxBytes)
            {
                isTooLong = true;
                start = end;
            }

            (start, end) = MakeRoom(ref buffer, start, end);
            scanned = end;
            var count = stream.Read(buffer, end, buffer.Length - end);
            if (count == 0)
                break;
            end += count;
        }

        if (end > start || isTooLong)
            yield return new(++number, isTooLong ? null : WithoutMark(number, buffer.AsMemory(start, end - start)));
    }

    private static ReadOnlyMemory<byte> WithoutMark(long number, ReadOnlyMemory<byte> line) =>
        number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private static (int Start, int End) MakeRoom(ref byte[] buffer, int start, int end)
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        return (start, end);
    }
}
