namespace ContractLint.Cli.Inputs;

/// <summary>Reads a stream to its end, but never more than a limit: a device or a pipe may have no end.</summary>
internal static class LimitedRead
{
    /// <summary>The bytes; <see langword="null"/> where there are more than the limit.</summary>
    public static byte[]? All(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using var result = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Length + count > limit)
                return null;
            result.Write(buffer, 0, count);
        }

        return result.Length == result.Capacity ? result.GetBuffer() : result.ToArray();
    }
}
