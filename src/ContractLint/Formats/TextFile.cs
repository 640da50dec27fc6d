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
        var text = TextEncoding.Decode(bytes);

        if (text.Contains('\0'))
            return Unreadable(new("this is not text", "ce n'est pas du texte"));

        if (text.AsSpan().IsWhiteSpace())
            return Unreadable(new("the file is empty", "le fichier est vide"), text);

        var kept = Math.Min(text.Length, options.MaxTextLength);
        var coverage = (double)bytes.Length / content.Length * kept / text.Length;
        return coverage < 1
            ? new(text[..kept], [ReadingTrouble.UnreadableBecause(new("the file is too large", "le fichier est trop volumineux"))], coverage)
            : new(text, [], 1);
    }

    private static TextFile Unreadable(LocalizedText reason, string text = "") => new(text, [ReadingTrouble.UnreadableBecause(reason)], 0);
}
