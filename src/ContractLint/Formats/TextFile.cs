using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Formats;

/// <summary>The text of a file that is text: decoded, kept within the limits, with what is to be said about it.</summary>
internal sealed record TextFile(string Text, ImmutableArray<ReadingTrouble> Troubles, double Coverage)
{
    public static TextFile Decode(ReadOnlySpan<byte> content, ReadingOptions options)
    {
        var bytes = content[..(int)Math.Min(content.Length, options.MaxFileBytes)];
        return Of(TextEncoding.Decode(bytes), options, (double)bytes.Length / Math.Max(content.Length, 1));
    }

    /// <summary>A text that is already decoded, which is that share of its file.</summary>
    public static TextFile Of(string text, ReadingOptions options, double share = 1)
    {
        if (text.Contains('\0'))
            return Unreadable(new("this is not text", "ce n'est pas du texte"));

        if (text.AsSpan().IsWhiteSpace())
            return Unreadable(new("the file is empty", "le fichier est vide"), text);

        var kept = Math.Min(text.Length, options.MaxTextLength);
        var coverage = share * kept / text.Length;
        return coverage < 1
            ? new(text[..kept], [ReadingTrouble.UnreadableBecause(new("the file is too large", "le fichier est trop volumineux"))], coverage)
            : new(text, [], 1);
    }

    private static TextFile Unreadable(LocalizedText reason, string text = "") => new(text, [ReadingTrouble.UnreadableBecause(reason)], 0);
}
