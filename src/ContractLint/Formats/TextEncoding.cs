using System.Text;
using System.Text.Unicode;

namespace ContractLint.Formats;

/// <summary>Finds out how a text file is encoded and decodes it; every sequence of bytes gives some text.</summary>
/// <remarks>A byte order mark decides and is left out. Without one: UTF-8 if the bytes are UTF-8 but for a few damaged places, else Windows-1252.</remarks>
public static class TextEncoding
{
    // 0x80 to 0x9F of Windows-1252; the five unused codes stay control characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // Of the letters beyond ASCII, one damaged in five still leaves UTF-8 the better guess.
    private const int IntactPerDamaged = 4;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);

        var damaged = Encoding.UTF8.GetString(bytes);
        return IsMostlyIntact(damaged) ? damaged : DecodeWindows1252(bytes);
    }

    private static bool IsMostlyIntact(string text)
    {
        var (intact, damaged) = (0L, 0L);
        foreach (var character in text)
        {
            if (character is '\uFFFD')
                damaged++;
            else if (character > '\u007F')
                intact++;
        }

        return intact > IntactPerDamaged * damaged;
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            characters[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];

        return new(characters);
    }
}
