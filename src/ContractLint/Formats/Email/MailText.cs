using System.Text;
using MimeKit;
using MimeKit.Text;

namespace ContractLint.Formats.Email;

/// <summary>The text of a part of a mail, out of its transfer encoding, its character set and the wrapping of "format=flowed".</summary>
internal static class MailText
{
    public static string Decode(TextPart part, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content, cancellationToken);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var text = Decode(bytes, part.ContentType.Charset).Replace("\0", "", StringComparison.Ordinal);

        if (!part.IsFlowed)
            return text;

        var isDelSp = part.ContentType.Parameters.TryGetValue("delsp", out string? value) && value.Equals("yes", StringComparison.OrdinalIgnoreCase);
        return new FlowedToText { DeleteSpace = isDelSp }.Convert(text);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        // What is said to be one of these is often another of them: the bytes decide.
        var isUsual = charset is null || charset.Length == 0 || Array.Exists(["utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252", "unknown-8bit"], name => name.Equals(charset, StringComparison.OrdinalIgnoreCase));
        if (isUsual || Find(charset!) is not { } encoding)
            return TextEncoding.Decode(bytes);

        return encoding.GetString(bytes);
    }

    private static Encoding? Find(string charset)
    {
        try
        {
            // UTF-7 hides what a text says from whoever does not decode it: no mail program has written it for decades.
            return charset.Contains("utf-7", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
