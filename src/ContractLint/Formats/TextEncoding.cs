using System.Text;
using System.Text.Unicode;

namespace ContractLint.Formats;

/// <summary>Finds out how a text file is encoded and decodes it; every sequence of bytes gives some text.</summary>
/// <remarks>
/// A byte order mark decides and is left out. Without one: UTF-16 or UTF-32 where every other byte or three of four are zero; UTF-8 if the bytes are UTF-8 but
/// for a few damaged places; else the character set of one byte a letter in which the accents make words: Windows-1252, Latin-9, Mac Roman or DOS.
/// </remarks>
public static class TextEncoding
{
    // Of the letters beyond ASCII, one damaged in five still leaves UTF-8 the better guess.
    private const int IntactPerDamaged = 4;

    private const int SampleLength = 4096;

    // Of a hundred characters of a text, fewer than these are control characters.
    private const int MostControlsPercent = 2;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return encoding.GetString(bytes[mark.Length..]);
        }

        if (Wide(bytes) is { } wide)
            return wide.GetString(bytes);

        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);

        var damaged = Encoding.UTF8.GetString(bytes);
        return IsMostlyIntact(damaged) ? damaged : OneByteEncodings.Decode(bytes);
    }

    /// <summary>Whether the bytes may be a text at all: a picture, a program or an archive is none.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        return IsWritten(Decode(bytes[..Math.Min(bytes.Length, SampleLength)]));
    }

    // Written by a person: hardly a control character in it.
    private static bool IsWritten(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character is '\0')
                return false;

            controls += (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\u001B' or '\u0085')) || character is '\uFFFD' ? 1 : 0;
        }

        return controls * 100 <= text.Length * MostControlsPercent;
    }

    // Letters of the West leave the upper bytes of their characters empty.
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~3)];
        if (sample.IsEmpty)
            return null;

        Span<int> zeros = stackalloc int[4];
        zeros.Clear();
        for (var i = 0; i < sample.Length; i++)
            zeros[i & 3] += sample[i] == 0 ? 1 : 0;

        // Which of four bytes in a row are nearly always zero: one bit each, and 16 for bytes that are now zero, now not.
        var pattern = 0;
        for (var column = 0; column < zeros.Length; column++)
            pattern |= zeros[column] * 16 > sample.Length * 3 ? 1 << column : zeros[column] * 64 <= sample.Length ? 0 : 16;

        var encoding = pattern switch
        {
            0b1110 => Encoding.UTF32,
            0b0111 => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            0b1010 => Encoding.Unicode,
            0b0101 => Encoding.BigEndianUnicode,
            _ => null,
        };

        return encoding is not null && IsWritten(encoding.GetString(sample)) ? encoding : null;
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
}
