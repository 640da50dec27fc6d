using System.Text;
using MimeKit;
using MimeKit.Text;

namespace ContractLint.Formats.Email;

/// <summary>The text of a part of a mail, out of its transfer encoding, its character set and the wrapping of "format=flowed".</summary>
internal static class MailText
{
    /// <summary>The bytes of a part, each as a character: a format that says itself how it is encoded.</summary>
    public static string Bytes(TextPart part, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content, cancellationToken);
        return Encoding.Latin1.GetString(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    public static string Decode(TextPart part, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content, cancellationToken);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var text = Charsets.Decode(bytes, part.ContentType.Charset).Replace("\0", "", StringComparison.Ordinal);

        if (!part.IsFlowed)
            return text;

        var isDelSp = part.ContentType.Parameters.TryGetValue("delsp", out string? value) && value.Equals("yes", StringComparison.OrdinalIgnoreCase);
        return new FlowedToText { DeleteSpace = isDelSp }.Convert(text);
    }
}
