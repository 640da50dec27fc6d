using System.Text;

namespace ContractLint.Formats;

/// <summary>Encodings by the names that mails and web pages give them.</summary>
internal static class Charsets
{
    // What is said to be one of these is often another of them: the bytes decide.
    private static readonly string[] Usual = ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252", "unknown-8bit"];

    /// <summary>Decodes bytes as their source says they are encoded, where that can be believed.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        var isUsual = string.IsNullOrWhiteSpace(charset) || Usual.Contains(charset.Trim(), StringComparer.OrdinalIgnoreCase);
        return isUsual || Find(charset!.Trim()) is not { } encoding ? TextEncoding.Decode(bytes) : encoding.GetString(bytes);
    }

    private static Encoding? Find(string charset)
    {
        try
        {
            // UTF-7 hides what a text says from whoever does not decode it: no program has written it for decades.
            return charset.Contains("utf-7", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
