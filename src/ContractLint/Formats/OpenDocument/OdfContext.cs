using ContractLint.Formats.Packages;

namespace ContractLint.Formats.OpenDocument;

/// <summary>What the parts of one document share while they are read.</summary>
internal sealed class OdfContext(OdfStyles styles, ReadingOptions options, CancellationToken cancellationToken)
{
    private long textLength;

    public OdfStyles Styles => styles;

    public ReadingOptions Options => options;

    /// <summary>Counts text towards the limit.</summary>
    /// <exception cref="ReadingLimitException">There is more of it than the limit.</exception>
    public void CountText(int length)
    {
        textLength += length;
        if (textLength > options.MaxTextLength)
            throw new ReadingLimitException(PackageReasons.TooMuchText);
    }

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();
}
