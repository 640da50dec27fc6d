using System.Text;
using ContractLint.Formats;
using ContractLint.Syntax;
using Xunit;

namespace ContractLint.Tests.Formats.Email;

/// <summary>Mails made by hand, and what was read of them.</summary>
internal static class Mail
{
    public const string Envelope = """
        From: Claire Martin <claire@boutique.example>
        To: Paul Durand <paul@atelier.example>
        Subject: Refonte de la boutique
        Date: Tue, 03 Mar 2026 10:12:00 +0100
        Message-ID: <1@boutique.example>
        MIME-Version: 1.0

        """;

    public static string Plain(string body, string envelope = Envelope) => $"{envelope}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n";

    public static string Html(string body, string envelope = Envelope) => $"{envelope}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<html><body>{body}</body></html>\n";

    /// <summary>A mail of parts, each with its own header lines and an empty line before its content.</summary>
    public static string Multipart(string kind, params string[] parts) =>
        $"{Envelope}Content-Type: multipart/{kind}; boundary=\"cut\"\n\n{string.Concat(parts.Select(part => $"--cut\n{part}\n"))}--cut--\n";

    public static string Attached(string name, string type, byte[] content) =>
        $"Content-Type: {type}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"{name}\"\n\n{Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)}";

    public static string Text(string text) => $"Content-Type: text/plain; charset=utf-8\n\n{text}";

    public static DocumentReading Read(string raw, ReadingOptions? options = null, string name = "mail.eml") => Read(Encoding.UTF8.GetBytes(raw), options, name);

    public static DocumentReading Read(byte[] raw, ReadingOptions? options = null, string name = "mail.eml") =>
        DocumentReaders.Read(raw, name, options ?? ReadingOptions.Default, TestContext.Current.CancellationToken);

    public static List<DocumentReading> ReadAll(string raw, ReadingOptions? options = null) =>
        [.. DocumentReaders.ReadAll(Encoding.UTF8.GetBytes(raw), "mail.eml", options ?? ReadingOptions.Default, TestContext.Current.CancellationToken)];

    /// <summary>The blocks of one kind of part, in order.</summary>
    public static List<string> BlocksOf(DocumentReading reading, PartKind part) =>
    [
        .. reading.Tree.Root.DescendantsAndSelf()
            .Where(node => node.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem && node.AncestorOrSelf(NodeKind.Part)!.Part == part)
            .Select(node => reading.Tree.Text[node.Span]),
    ];
}
