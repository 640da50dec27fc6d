using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Email.Outlook;

/// <summary>Reads messages saved by Outlook (.msg): as a mail of the same words would be read.</summary>
/// <remarks><paramref name="pageInRtf"/> finds the web page that Outlook hides in RTF.</remarks>
internal sealed class OutlookReader(EmailReader mails, Func<byte[], string?> pageInRtf) : IDocumentReader
{
    public bool CanRead(ReadOnlySpan<byte> start, string name) => IsMessage(start);

    /// <summary>Whether a whole file is a message.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> content) => CompoundArchive.Starts(content) && CompoundArchive.Open(content.ToArray()) is { } file && OutlookMessage.IsOne(file);

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (CompoundArchive.Open(content) is not { } file)
            return new(new DocumentTreeBuilder(name).Build(), [EmailReasons.NoMail]) { Coverage = 0 };

        using var message = new OutlookMessage(file, options, pageInRtf, cancellationToken).Read();
        return mails.Read(message, name, options, cancellationToken);
    }
}
