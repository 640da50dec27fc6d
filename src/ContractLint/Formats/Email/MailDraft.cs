using System.Text;
using MimeKit;

namespace ContractLint.Formats.Email;

/// <summary>Writes a mail that waits to be sent: no sender, no date, and the mark by which mail programs open it for writing.</summary>
public static class MailDraft
{
    private const string WordDocument = "vnd.openxmlformats-officedocument.wordprocessingml.document";

    // A boundary no line of an answer can be; the same answer gives the same bytes.
    private const string Boundary = "=_contractlint_answer_=";

    /// <summary>The mail as its file; an address that is none is left out, for the user to write.</summary>
    public static void Write(string subject, string? to, string body, (string Name, byte[] Content)? attachment, Stream output)
    {
        var text = new TextPart("plain") { ContentTransferEncoding = ContentEncoding.Base64 };
        text.SetText(Encoding.UTF8, body.ReplaceLineEndings("\r\n"));
        MimeEntity content = text;
        if (attachment is { } file)
        {
            var part = new MimePart("application", WordDocument)
            {
                Content = new MimeContent(new MemoryStream(file.Content, writable: false)),
                ContentDisposition = new(ContentDisposition.Attachment),
                ContentTransferEncoding = ContentEncoding.Base64,
                FileName = file.Name,
            };
            var parts = new Multipart("mixed") { text, part };
            parts.Boundary = Boundary;
            content = parts;
        }

        using var message = new MimeMessage { Body = content, Subject = subject };
        message.Headers.Remove(HeaderId.Date);
        message.Headers.Remove(HeaderId.MessageId);
        message.Headers.Remove(HeaderId.From);
        message.Headers.Add("X-Unsent", "1");
        if (to is not null && InternetAddressList.TryParse(to, out var addresses) && addresses.Mailboxes.FirstOrDefault() is { } mailbox)
            message.To.Add(mailbox);

        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(format, output);
    }
}
