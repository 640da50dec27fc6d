using ContractLint.Formats.Email.Outlook;
using MimeKit;

namespace ContractLint.Formats.Email;

/// <summary>Makes documents of what is attached to a mail, within the limits, and remembers what is not one.</summary>
internal sealed class AttachmentCollector(string message, DocumentTest isReadable, ReadingOptions options, CancellationToken cancellationToken)
{
    private const int StartLength = 4096;

    // Logos and icons of signatures.
    private const int SmallPicture = 20_000;

    private readonly AttachmentNames names = new(message);
    private readonly List<string> unread = [];
    private readonly List<string> pictures = [];
    private readonly List<string> beyond = [];
    private long bytes;

    public List<Attachment> Found { get; } = [];

    public IReadOnlyList<string> Unread => unread;

    /// <summary>Attached pictures, which may be of a document.</summary>
    public IReadOnlyList<string> Pictures => pictures;

    /// <summary>What a limit on number, size or depth keeps from being read.</summary>
    public IReadOnlyList<string> BeyondLimits => beyond;

    public void Add(MimeEntity entity)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsOfTheMachinery(entity.ContentType))
            return;

        var content = ContentOf(entity);
        var isPicture = entity.ContentType.IsMimeType("image", "*");
        if (content.Length == 0 || (isPicture && (content.Length < SmallPicture || !entity.IsAttachment)))
            return;

        var name = names.Next(NameOf(entity), ExtensionOf(entity));
        var start = content.AsSpan(0, Math.Min(content.Length, StartLength));
        var isMail = MailHeaders.Begin(start, name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase)) || OutlookReader.IsMessage(content);
        bytes += content.Length;

        var isBeyond = bytes > options.MaxAttachmentBytes || Found.Count >= options.MaxAttachments || (isMail && options.MaxAttachmentDepth <= 0);
        var isRead = !isBeyond && isReadable(content, name);
        if (!isRead)
            (isBeyond ? beyond : isPicture ? pictures : unread).Add(name[(message.Length + 1)..]);

        Found.Add(new(name, isRead ? content : default(ReadOnlyMemory<byte>), isRead));
    }

    // Invitations, business cards, signatures and receipts hold no demand.
    private static bool IsOfTheMachinery(ContentType type) =>
        type.IsMimeType("text", "calendar") || type.IsMimeType("application", "ics") || type.IsMimeType("text", "vcard") || type.IsMimeType("text", "x-vcard") || type.IsMimeType("text", "directory")
        || type.IsMimeType("application", "pkcs7-signature") || type.IsMimeType("application", "x-pkcs7-signature") || type.IsMimeType("application", "pgp-signature") || type.IsMimeType("application", "pgp-keys")
        || type.IsMimeType("message", "delivery-status") || type.IsMimeType("message", "disposition-notification") || type.IsMimeType("text", "rfc822-headers");

    private byte[] ContentOf(MimeEntity entity)
    {
        using var content = new MemoryStream();
        switch (entity)
        {
            case MessagePart { Message: { } nested }:
                nested.WriteTo(content, cancellationToken);
                break;
            case MimePart { Content: { } encoded }:
                encoded.DecodeTo(content, cancellationToken);
                break;
        }

        return content.ToArray();
    }

    private static string? NameOf(MimeEntity entity)
    {
        var name = entity.ContentDisposition?.FileName ?? entity.ContentType.Name;
        return string.IsNullOrWhiteSpace(name) && entity is MessagePart { Message.Subject: { Length: > 0 } subject } ? subject + ".eml" : name;
    }

    private static string ExtensionOf(MimeEntity entity) => entity.ContentType.MimeType.ToLowerInvariant() switch
    {
        "application/pdf" => ".pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "text/plain" => ".txt",
        "text/markdown" => ".md",
        "text/html" => ".html",
        "text/rtf" or "application/rtf" => ".rtf",
        "application/vnd.oasis.opendocument.text" => ".odt",
        "application/vnd.ms-outlook" => ".msg",
        "message/rfc822" or "message/global" => ".eml",
        "application/zip" => ".zip",
        _ => ".bin",
    };
}
