using System.Text;

namespace ContractLint.Text;

/// <summary>The normal form of a word: lower-cased, composed, without invisible characters, ligatures taken apart.</summary>
internal static class NormalForm
{
    private const int LongestShared = 32;
    private const int SharedForms = 4096;

    // A document says the same few thousand words again and again; each thread keeps one string of each.
    [ThreadStatic]
    private static string?[]? shared;

    public static string Of(ReadOnlySpan<char> raw)
    {
        Span<char> lower = stackalloc char[LongestShared];
        return raw.Length <= LongestShared && TryLower(raw, lower) ? Share(lower[..raw.Length]) : Build(raw);
    }

    // Letters and digits of Latin-1, which map one to one; æ does not.
    private static bool TryLower(ReadOnlySpan<char> raw, Span<char> lower)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var character = raw[i];
            if (character is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ' and not ('×' or 'Æ')))
                character = (char)(character + 32);
            else if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'ß' and <= 'ÿ' and not ('÷' or 'æ'))))
                return false;

            lower[i] = character;
        }

        return true;
    }

    private static string Share(ReadOnlySpan<char> form)
    {
        var hash = (uint)form.Length;
        foreach (var character in form)
            hash = (hash * 31) + character;

        shared ??= new string?[SharedForms];
        ref var known = ref shared[(hash ^ (hash >> 12)) % SharedForms];
        if (known is null || !form.SequenceEqual(known))
            known = form.ToString();

        return known;
    }

    private static string Build(ReadOnlySpan<char> raw)
    {
        var builder = new StringBuilder(raw.Length);
        foreach (var character in raw)
        {
            if (builder.Length > 0 && Accents.Compose(builder[^1], character) is { } composed)
                builder[^1] = composed;
            else if (!WordScanner.IsInvisible(character))
                AppendExpanded(builder, char.ToLowerInvariant(character));
        }

        return builder.ToString();
    }

    private static void AppendExpanded(StringBuilder builder, char character) => _ = character switch
    {
        'œ' => builder.Append("oe"),
        'æ' => builder.Append("ae"),
        'ﬁ' => builder.Append("fi"),
        'ﬂ' => builder.Append("fl"),
        'ﬀ' => builder.Append("ff"),
        'ﬃ' => builder.Append("ffi"),
        'ﬄ' => builder.Append("ffl"),
        'ﬅ' or 'ﬆ' => builder.Append("st"),
        _ => builder.Append(character),
    };
}
