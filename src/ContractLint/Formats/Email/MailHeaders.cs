using System.Text;

namespace ContractLint.Formats.Email;

/// <summary>Tells a mail by the lines it begins with, so that a brief whose first line is "Objet : refonte" stays a text.</summary>
internal static class MailHeaders
{
    private const int MostLines = 400;

    // What people write above a letter, or paste from a mail.
    private static readonly HashSet<string> Written = new(["from", "to", "cc", "date", "sent", "subject"], StringComparer.OrdinalIgnoreCase);

    // What only mail programs write.
    private static readonly HashSet<string> ByPrograms = new(
        ["mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature", "content-transfer-encoding", "in-reply-to", "references", "authentication-results", "x-mailer", "user-agent",
         "thread-topic", "thread-index", "x-mozilla-status", "envelope-to", "x-originating-ip"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the bytes begin like a mail; <paramref name="isNamedMail"/> asks for less proof.</summary>
    public static bool Begin(ReadOnlySpan<byte> start, bool isNamedMail)
    {
        var (written, byPrograms) = (0, 0);

        foreach (var name in NamesIn(Encoding.Latin1.GetString(SkipMark(start))))
        {
            if (name is null)
                return false;

            written += Written.Contains(name) ? 1 : 0;
            byPrograms += ByPrograms.Contains(name) ? 1 : 0;
        }

        return isNamedMail ? written + byPrograms > 0 : written > 0 && byPrograms > 0;
    }

    /// <summary>The bytes without a byte order mark, which a mail has only where an editor put it.</summary>
    public static ReadOnlySpan<byte> SkipMark(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content;

    // The names of the header's fields; null for a line that is none, where no mail begins.
    private static IEnumerable<string?> NamesIn(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < Math.Min(lines.Length, MostLines); i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
                yield break;

            // A field goes on in a line that begins with a space; the first line of a mailbox says when the mail came; the last line seen may be cut.
            if (line[0] is ' ' or '\t' ? i > 0 : (i == 0 && line.StartsWith("From ", StringComparison.Ordinal)) || (i == lines.Length - 1 && i > 0))
                continue;

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return colon > 0 && !line.AsSpan(0, colon).ContainsAnyExceptInRange('!', '~') ? line[..colon] : null;
        }
    }
}
