using System.Formats.Asn1;
using System.Text;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace ContractLint.Formats.Email;

/// <summary>Goes through the parts of a mail: what is its text, what is attached, what is locked.</summary>
internal sealed class MimeWalker(FlowReader readText, FlowReader readHtml, FlowReader readRtf, ReadingOptions options, CancellationToken cancellationToken)
{
    private int opened;

    // MimeKit opens Outlook's packages with the code pages of Windows, and only has them once a program has asked for them.
    static MimeWalker() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of the message, in order.</summary>
    public List<MailSection> Sections { get; private set; } = [];

    /// <summary>Everything else, in order; whether it says something is not known yet.</summary>
    public List<MimeEntity> Attachments { get; } = [];

    public bool IsEncrypted { get; private set; }

    /// <summary>Whether something signed could not be opened.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>Visits a part; the parser's own limit on nesting bounds the recursion.</summary>
    public void Visit(MimeEntity? entity, string number)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (entity)
        {
            case MultipartEncrypted:
                IsEncrypted = true;
                break;
            case MultipartAlternative alternative:
                VisitAlternative(alternative, number);
                break;
            case MultipartRelated related:
                VisitRelated(related, number);
                break;
            case MultipartSigned { Count: > 0 } signed:
                Visit(signed[0], Child(number, 0));
                break;
            case Multipart multipart:
                for (var i = 0; i < multipart.Count; i++)
                    Visit(multipart[i], Child(number, i));
                break;
            case ApplicationPkcs7Mime secured:
                VisitSecured(secured, number);
                break;
            case TextPart text when IsBody(text):
                VisitText(text, number);
                break;
            case TnefPart package:
                Attachments.AddRange(AttachmentsOf(package));
                break;
            case not null:
                Attachments.Add(entity);
                break;
        }
    }

    private static string Child(string number, int index) => number.Length == 0 ? $"{index + 1}" : $"{number}.{index + 1}";

    // Apple Mail gives the names of text files and still means them to be shown; a file is a file.
    private static bool IsBody(TextPart text) => !text.IsAttachment && string.IsNullOrEmpty(text.FileName) && (text.IsPlain || text.IsHtml || IsRtf(text));

    private static bool IsRtf(TextPart text) => text.ContentType.IsMimeType("text", "rtf");

    private void VisitText(TextPart part, string number)
    {
        if (IsRtf(part))
        {
            Sections.Add(new(number.Length == 0 ? "1" : number, readRtf(MailText.Bytes(part, cancellationToken), options, cancellationToken), IsHtml: true));
            return;
        }

        var text = MailText.Decode(part, cancellationToken);
        if (text.AsSpan().TrimStart().StartsWith("-----BEGIN PGP MESSAGE-----"))
        {
            IsEncrypted = true;
            return;
        }

        Sections.Add(new(number.Length == 0 ? "1" : number, (part.IsHtml ? readHtml : readText)(text, options, cancellationToken), part.IsHtml));
    }

    // Each version may hold attachments of its own; only one is the text.
    private void VisitAlternative(MultipartAlternative alternative, string number)
    {
        var before = Sections;
        IReadOnlyList<MailSection> plain = [], html = [];

        for (var i = 0; i < alternative.Count; i++)
        {
            Sections = [];
            Visit(alternative[i], Child(number, i));
            if (Sections.Count == 0)
                continue;

            if (Sections.Exists(section => section.IsHtml))
                html = Sections;
            else
                plain = Sections;
        }

        Sections = [.. before, .. MailSection.Choose(plain, html)];
    }

    // Pictures of a page are part of it; a document among them was attached by a program that puts everything there.
    private void VisitRelated(MultipartRelated related, string number)
    {
        var root = related.Root;
        for (var i = 0; i < related.Count; i++)
        {
            if (related[i] == root || related[i] is Multipart || related[i].IsAttachment)
                Visit(related[i], Child(number, i));
            else if (related[i] is MimePart part && !part.ContentType.IsMimeType("image", "*"))
                Attachments.Add(part);
        }
    }

    private void VisitSecured(ApplicationPkcs7Mime part, string number)
    {
        if (part.SecureMimeType is not (SecureMimeType.SignedData or SecureMimeType.CertsOnly))
        {
            IsEncrypted = true;
            return;
        }

        // Signed within signed costs a sender nothing, and this visit a stack.
        if (opened >= options.MaxAttachmentDepth)
        {
            IsSealed = true;
            return;
        }

        opened++;
        try
        {
            using var content = new MemoryStream();
            part.Content?.DecodeTo(content, cancellationToken);
            Visit(MimeEntity.Load(new ParserOptions { MaxMimeDepth = options.MaxDepth }, new MemoryStream(SignedContent.Read(content.ToArray())), cancellationToken), number);
        }
        catch (Exception exception) when (exception is AsnContentException or FormatException or IOException)
        {
            IsSealed = true;
        }
        finally
        {
            opened--;
        }
    }

    private static bool IsPackage(TnefPart package)
    {
        using var content = new MemoryStream();
        package.Content?.DecodeTo(content);
        return content.ToArray().AsSpan().StartsWith((ReadOnlySpan<byte>)[0x78, 0x9F, 0x3E, 0x22]);
    }

    private static List<MimeEntity> AttachmentsOf(TnefPart package)
    {
        try
        {
            // Most carry nothing but the fonts of the message; what is no such package at all is a file like another.
            MimeEntity[] attachments = [.. package.ExtractAttachments()];
            return attachments.Length > 0 || IsPackage(package) ? [.. attachments] : [package];
        }
#pragma warning disable CA1031 // Outlook's own package is damaged more often than not: then it is one file that cannot be read.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [package];
        }
    }
}
