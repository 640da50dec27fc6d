namespace ContractLint.Formats.Packages;

/// <summary>Counts what an archive entry really inflates to, whatever size it declares, and stops it at the limits.</summary>
internal sealed class BoundedStream(Stream inner, long packedLength, ReadingOptions options, InflationBudget budget) : Stream
{
    // A small part may compress very well without any harm.
    private const long RatioFreeBytes = 1 << 20;

    /// <summary>Bytes inflated so far.</summary>
    public long Inflated { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Inflated;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Inflated += read;

        if (!budget.Spend(read) || Inflated > options.MaxInflatedBytes)
            throw new ReadingLimitException(PackageReasons.TooMuchInflated);

        if (Inflated > RatioFreeBytes && Inflated - RatioFreeBytes > packedLength * options.MaxInflationRatio)
            throw new ReadingLimitException(PackageReasons.InflatesSuspiciously);

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();

        base.Dispose(disposing);
    }
}
