using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ContractLint.Formats.Packages;

namespace ContractLint.Formats.Email.Outlook;

/// <summary>The properties of a message, a recipient or an attachment: short values in one stream, texts and bytes in a stream each.</summary>
internal sealed class OutlookProperties(CompoundArchive file, CompoundEntry storage)
{
    private const string ShortValues = "__properties_version1.0";
    private const int EntryLength = 16;

    private readonly Dictionary<(int Id, int Type), long> values = [];
    private bool isRead;

    public CompoundEntry Storage => storage;

    /// <summary>A text in Unicode, or in the code page of the message.</summary>
    public string? Text(int id)
    {
        if (Stream(id, 0x001F) is { } unicode)
            return Clean(Encoding.Unicode.GetString(unicode));

        if (Stream(id, 0x001E) is { } bytes)
            return Clean((CodePage(0x3FFD) ?? CodePage(0x3FDE)) is { } encoding ? encoding.GetString(bytes) : TextEncoding.Decode(bytes));

        return null;
    }

    public byte[]? Bytes(int id) => Stream(id, 0x0102);

    public int? Number(int id) => Value(id, 0x0003) is { } value ? (int)value : null;

    public bool IsSet(int id) => Value(id, 0x000B) is { } value && (value & 0xFFFF) != 0;

    public DateTimeOffset? Time(int id)
    {
        // Days without end are no dates of mails.
        if (Value(id, 0x0040) is not (> 0 and < 0x0300_0000_0000_0000 and var ticks))
            return null;

        return DateTimeOffset.FromFileTime(ticks).ToUniversalTime();
    }

    /// <summary>The character set a text or a page says it is in, by its code page.</summary>
    public Encoding? CodePage(int id)
    {
        if (Number(id) is not (> 0 and <= 65_535 and var number))
            return null;

        return number is 65001 ? Encoding.UTF8 : number is 1200 ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(number);
    }

    private byte[]? Stream(int id, int type) =>
        storage.Children.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"__substg1.0_{id:X4}{type:X4}"), out var stream) && !stream.IsStorage ? file.Read(stream) : null;

    private long? Value(int id, int type)
    {
        if (!isRead)
            ReadValues();

        return values.TryGetValue((id, type), out var value) ? value : null;
    }

    private void ReadValues()
    {
        isRead = true;
        if (!storage.Children.TryGetValue(ShortValues, out var stream))
            return;

        // What stands before the values depends on what has them: 32 bytes for a message, 24 for one inside of it, 8 for all else.
        var bytes = file.Read(stream);
        var start = bytes.Length % EntryLength == 0 ? 32 : storage.Name.StartsWith("__substg", StringComparison.Ordinal) ? 24 : 8;

        for (var i = start; i + EntryLength <= bytes.Length; i += EntryLength)
        {
            var entry = bytes.AsSpan(i);
            var tag = BinaryPrimitives.ReadUInt32LittleEndian(entry);
            values.TryAdd(((int)(tag >> 16), (int)(tag & 0xFFFF)), BinaryPrimitives.ReadInt64LittleEndian(entry[8..]));
        }
    }

    private static string Clean(string text) => text.TrimEnd('\0').Replace("\0", "", StringComparison.Ordinal);
}
