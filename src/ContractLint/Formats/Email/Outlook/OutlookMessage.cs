using System.Text;
using ContractLint.Formats.Packages;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace ContractLint.Formats.Email.Outlook;

/// <summary>Makes a mail of a message saved by Outlook, so that it is read as every other mail.</summary>
internal sealed class OutlookMessage(CompoundArchive file, ReadingOptions options, Func<byte[], string?> pageInRtf, CancellationToken cancellationToken)
{
    private const int Subject = 0x0037;
    private const int PlainBody = 0x1000;
    private const int HtmlBody = 0x1013;
    private const int RtfBody = 0x1009;
    private const int MessageClass = 0x001A;
    private const int PageCodePage = 0x3FDE;
    private const int ToRecipient = 1;
    private const int EmbeddedMessage = 5;
    private const int OleObject = 6;

    private int attachments;
    private long bytes;

    /// <summary>The mail; <see langword="null"/> where the file holds none.</summary>
    public MimeMessage Read() => Read(new OutlookProperties(file, file.Root), options.MaxAttachmentDepth);

    /// <summary>Whether a container is a message: one that has the properties of one.</summary>
    public static bool IsOne(CompoundArchive file) => file.Root.Children.ContainsKey("__properties_version1.0");

    private MimeMessage Read(OutlookProperties properties, int depth)
    {
        var message = new MimeMessage();
        message.Headers.Clear();
        message.Subject = OneLine(properties.Text(Subject)) ?? "";
        if (SenderOf(properties) is { } sender)
            message.From.Add(sender);

        foreach (var recipient in RecipientsOf(properties))
            message.To.Add(recipient);

        if ((properties.Time(0x0039) ?? properties.Time(0x0E06)) is { } date)
            message.Date = date;

        message.Body = BodyOf(properties, depth);
        return message;
    }

    private MimeEntity BodyOf(OutlookProperties properties, int depth)
    {
        var attached = AttachmentsOf(properties, depth);

        // What is locked or signed as a whole is one attachment.
        if (properties.Text(MessageClass)?.StartsWith("IPM.Note.SMIME", StringComparison.OrdinalIgnoreCase) is true && attached.OfType<MimePart>().FirstOrDefault() is { } sealedPart)
            return Unsealed(sealedPart);

        var texts = TextsOf(properties);
        var text = texts.Count > 1 ? Gather(new MultipartAlternative(), texts) : texts.FirstOrDefault();
        return attached.Count == 0 && text is not null ? text : Gather(new Multipart("mixed"), text is null ? attached : attached.Prepend(text));
    }

    private static Multipart Gather(Multipart into, IEnumerable<MimeEntity> parts)
    {
        foreach (var part in parts)
            into.Add(part);

        return into;
    }

    private List<MimeEntity> TextsOf(OutlookProperties properties)
    {
        var texts = new List<MimeEntity>();
        if (properties.Text(PlainBody) is { Length: > 0 } plain)
            texts.Add(new TextPart("plain") { Text = plain });

        if (PageOf(properties) is { Length: > 0 } page)
            texts.Add(new TextPart("html") { Text = page });
        else if (RtfOf(properties) is { Length: > 0 } rtf)
            texts.Add(pageInRtf(rtf) is { } hidden ? new TextPart("html") { Text = hidden } : new TextPart("rtf") { Content = new MimeContent(new MemoryStream(rtf)) });

        return texts;
    }

    private static string? PageOf(OutlookProperties properties) =>
        properties.Bytes(HtmlBody) is { } page ? properties.CodePage(PageCodePage) is { } encoding ? encoding.GetString(page) : TextEncoding.Decode(page) : properties.Text(HtmlBody);

    private byte[]? RtfOf(OutlookProperties properties)
    {
        if (properties.Bytes(RtfBody) is not { Length: > 0 } packed)
            return null;

        var filter = new RtfCompressedToRtf();
        var text = filter.Flush(packed, 0, packed.Length, out var start, out var length);
        return length <= options.MaxInflatedBytes ? text.AsSpan(start, length).ToArray() : null;
    }

    private List<MimeEntity> AttachmentsOf(OutlookProperties properties, int depth)
    {
        var found = new List<MimeEntity>();
        foreach (var (name, storage) in properties.Storage.Children.OrderBy(child => child.Key, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!storage.IsStorage || !name.StartsWith("__attach_version1.0", StringComparison.OrdinalIgnoreCase))
                continue;

            // Beyond the limits a file is named and not read.
            var isBeyond = ++attachments > options.MaxAttachments || bytes > options.MaxAttachmentBytes;
            if (AttachmentOf(new(file, storage), depth, isBeyond) is { } attachment)
                found.Add(attachment);
        }

        return found;
    }

    private MimeEntity? AttachmentOf(OutlookProperties properties, int depth, bool isBeyond)
    {
        var name = OneLine(properties.Text(0x3707) ?? properties.Text(0x3704) ?? properties.Text(0x3001));
        var method = properties.Number(0x3705);

        if (method is EmbeddedMessage && properties.Storage.Children.TryGetValue("__substg1.0_3701000D", out var embedded) && embedded.IsStorage && depth > 0 && !isBeyond)
            return new MessagePart { Message = Read(new(file, embedded), depth - 1), ContentDisposition = new(ContentDisposition.Attachment) { FileName = name is null ? null : name + ".eml" } };

        if (method is OleObject || properties.Bytes(0x3701) is not { } content)
            return null;

        bytes += content.Length;
        var isPartOfPage = properties.IsSet(0x7FFE) || (properties.Text(0x3712) is { Length: > 0 } && properties.Number(0x3714) is { } flags && (flags & 4) != 0);
        return new MimePart(TypeOf(properties.Text(0x370E)))
        {
            Content = new MimeContent(new MemoryStream(isBeyond ? [] : content)),
            ContentDisposition = new(isPartOfPage ? ContentDisposition.Inline : ContentDisposition.Attachment),
            FileName = name ?? "",
        };
    }

    private static ContentType TypeOf(string? type) => type is not null && ContentType.TryParse(type, out var known) ? known : new("application", "octet-stream");

    // Signed in the open it is a mail of its own; else it is signed inside, or locked.
    private MimeEntity Unsealed(MimePart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content, cancellationToken);
        var sealedBytes = content.ToArray();
        content.Position = 0;

        if (sealedBytes.AsSpan().StartsWith("Content-Type:"u8))
            return MimeEntity.Load(new ParserOptions { MaxMimeDepth = options.MaxDepth }, content, cancellationToken);

        var isSigned = sealedBytes.AsSpan(0, Math.Min(sealedBytes.Length, 40)).IndexOf((ReadOnlySpan<byte>)[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]) >= 0;
        return new ApplicationPkcs7Mime(isSigned ? SecureMimeType.SignedData : SecureMimeType.EnvelopedData, new MemoryStream(sealedBytes));
    }

    private static MailboxAddress? SenderOf(OutlookProperties properties)
    {
        var name = OneLine(properties.Text(0x0042) ?? properties.Text(0x0C1A)) ?? "";
        var address = AddressIn(properties, 0x5D02, 0x5D01, 0x0065, 0x0C1F);
        return name.Length == 0 && address.Length == 0 ? null : new(name, address);
    }

    private IEnumerable<MailboxAddress> RecipientsOf(OutlookProperties properties)
    {
        foreach (var (name, storage) in properties.Storage.Children.OrderBy(child => child.Key, StringComparer.Ordinal))
        {
            if (!storage.IsStorage || !name.StartsWith("__recip_version1.0", StringComparison.OrdinalIgnoreCase))
                continue;

            var recipient = new OutlookProperties(file, storage);
            if (recipient.Number(0x0C15) is null or ToRecipient)
                yield return new(OneLine(recipient.Text(0x3001)) ?? "", AddressIn(recipient, 0x39FE, 0x3003));
        }
    }

    // Inside of a company an address may be a path in its directory, which says nothing to others.
    private static string AddressIn(OutlookProperties properties, params ReadOnlySpan<int> ids)
    {
        foreach (var id in ids)
        {
            if (OneLine(properties.Text(id)) is { } address && address.Contains('@', StringComparison.Ordinal))
                return address;
        }

        return "";
    }

    private static string? OneLine(string? text)
    {
        if (text is null)
            return null;

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
            line.Append(char.IsControl(character) ? ' ' : character);

        return line.ToString().Trim();
    }
}
