using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Diagnostics;
using MimeKit;

namespace ContractLint.Formats.Email;

/// <summary>Reads mails: the subject is the title, the message the body; what is quoted and what is signed are parts of their own, attached files are documents of their own.</summary>
/// <remarks>Texts in the message are read by the readers it is given. Nothing is fetched, no key is asked for.</remarks>
internal sealed class EmailReader(FlowReader readText, FlowReader readHtml, FlowReader readRtf, DocumentTest isReadable) : IDocumentReader
{
    public bool CanRead(ReadOnlySpan<byte> start, string name) => MailHeaders.Begin(start, IsNamedMail(name)) || IsNamedMail(name);

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!MailHeaders.Begin(content, isNamedMail: true) || Parse(content, options, cancellationToken) is not { } message)
            return new(new MailWriter(name, 0).Build(), [EmailReasons.NoMail]) { Coverage = 0 };

        using (message)
            return Read(message, name, options, cancellationToken);
    }

    /// <summary>Reads a message that is parsed already.</summary>
    public DocumentReading Read(MimeMessage message, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var header = HeaderOf(message);
        var walker = new MimeWalker(readText, readHtml, readRtf, options, cancellationToken);
        walker.Visit(message.Body, "");

        var attachments = new AttachmentCollector(name, isReadable, options, cancellationToken);
        foreach (var entity in walker.Attachments)
            attachments.Add(entity);

        // Of a locked mail the subject is all that is seen: not enough to say it was read.
        var writer = new MailWriter(name, options.MaxTextLength);
        var isLocked = walker.IsEncrypted && !walker.Sections.Exists(section => section.HasText);
        if (!isLocked)
            WriteText(writer, message, header, walker.Sections);

        var troubles = TroublesOf(walker, attachments, writer.IsCut);
        var tree = writer.Build(attachments.Found.Count(attachment => attachment.IsRead));
        if (tree.Text.AsSpan().IsWhiteSpace() && troubles.IsEmpty && attachments.Found.Count == 0)
            troubles = [EmailReasons.Empty];

        return new(tree, troubles)
        {
            Coverage = isLocked ? 0 : CoverageOf(troubles, walker, attachments),
            Message = header,
            Attachments = [.. attachments.Found],
        };
    }

    private static bool IsNamedMail(string name) => name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase);

    private static MimeMessage? Parse(byte[] content, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var skipped = content.Length - MailHeaders.SkipMark(content).Length;
            var parser = new MimeParser(new ParserOptions { MaxMimeDepth = options.MaxDepth }, new MemoryStream(content, skipped, content.Length - skipped), MimeFormat.Entity);
            return parser.ParseMessage(cancellationToken);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static MessageHeader HeaderOf(MimeMessage message)
    {
        var date = message.Headers.Contains(HeaderId.Date) && message.Date > DateTimeOffset.MinValue ? message.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "";
        return new(Written(message.From), Written(message.To), date, (message.Subject ?? "").Replace('\0', ' ').Trim());
    }

    private static string Written(InternetAddressList addresses) =>
        string.Join(", ", addresses.Mailboxes.Select(mailbox => string.IsNullOrEmpty(mailbox.Name) ? mailbox.Address : string.IsNullOrEmpty(mailbox.Address) ? mailbox.Name : $"{mailbox.Name} <{mailbox.Address}>"));

    private static void WriteText(MailWriter writer, MimeMessage message, MessageHeader header, List<MailSection> sections)
    {
        var sender = message.From.Mailboxes.FirstOrDefault() is { } mailbox ? new Correspondent(mailbox.Name ?? "", mailbox.Address ?? "") : null;
        var isForward = ReplyMarks.IsSubjectOfForward(header.Subject);
        writer.WriteSubject(header.Subject);

        foreach (var section in sections)
        {
            var pieces = HistorySplitter.Split(section.Flow.Items, sender, isForward);
            SignatureFinder.Mark(pieces);
            writer.Write(pieces, section.Number);
        }
    }

    private static ImmutableArray<ReadingTrouble> TroublesOf(MimeWalker walker, AttachmentCollector attachments, bool isCut)
    {
        var troubles = ImmutableArray.CreateBuilder<ReadingTrouble>();
        if (walker.IsEncrypted)
            troubles.Add(ReadingTrouble.EncryptedDocument());
        if (walker.IsSealed)
            troubles.Add(EmailReasons.Sealed);

        troubles.AddRange(walker.Sections.SelectMany(section => section.Flow.Troubles));
        if (isCut)
            troubles.Add(EmailReasons.TooMuchText);
        if (attachments.BeyondLimits.Count > 0)
            troubles.Add(EmailReasons.BeyondLimits(attachments.BeyondLimits));
        if (attachments.Unread.Count > 0)
            troubles.Add(EmailReasons.CannotBeRead(attachments.Unread));
        if (attachments.Pictures.Count > 0)
            troubles.Add(EmailReasons.CannotBeRead(attachments.Pictures) with { IsInformation = true });

        return troubles.ToImmutable();
    }

    // The message is one part, each document that should have been read another.
    private static double CoverageOf(ImmutableArray<ReadingTrouble> troubles, MimeWalker walker, AttachmentCollector attachments)
    {
        var unread = attachments.Unread.Count + attachments.BeyondLimits.Count + (walker.IsEncrypted || walker.IsSealed ? 1 : 0)
            + walker.Sections.Count(section => section.Flow.Troubles.Any(trouble => !trouble.IsInformation));
        var read = 1 + attachments.Found.Count(attachment => attachment.IsRead);
        return unread > 0 && !troubles.IsEmpty ? (double)read / (read + unread) : 1;
    }
}
