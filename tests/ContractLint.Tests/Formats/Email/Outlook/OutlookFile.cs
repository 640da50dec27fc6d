using System.Buffers.Binary;
using System.Text;
using ContractLint.Formats;
using ContractLint.Tests.Formats.Packages;
using Xunit;

namespace ContractLint.Tests.Formats.Email.Outlook;

/// <summary>A message as Outlook saves it, put together by hand.</summary>
internal sealed class OutlookFile
{
    public const string Attachment = "__attach_version1.0_#00000000/";
    public const string Embedded = "__attach_version1.0_#00000000/__substg1.0_3701000D/";

    private readonly CompoundWriter writer = new();
    private readonly Dictionary<string, List<byte>> values = new() { [""] = [] };

    public OutlookFile Text(int id, string text, string at = "") => Add(id, 0x001F, Encoding.Unicode.GetBytes(text), at);

    public OutlookFile Text8(int id, byte[] text, string at = "") => Add(id, 0x001E, text, at);

    public OutlookFile Bytes(int id, byte[] bytes, string at = "") => Add(id, 0x0102, bytes, at);

    public OutlookFile Number(int id, long value, int type = 0x0003, string at = "")
    {
        var entry = new byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)(id << 16 | type));
        BinaryPrimitives.WriteInt64LittleEndian(entry.AsSpan(8), value);
        if (!values.TryGetValue(at, out var list))
            values.Add(at, list = []);

        list.AddRange(entry);
        return this;
    }

    public byte[] ToBytes()
    {
        foreach (var (at, list) in values)
            writer.Add(at + "__properties_version1.0", [.. new byte[at.Length == 0 ? 32 : at.EndsWith("0D/", StringComparison.Ordinal) ? 24 : 8], .. list]);

        return writer.ToBytes();
    }

    public List<DocumentReading> ReadAll(ReadingOptions? options = null) => [.. DocumentReaders.ReadAll(ToBytes(), "mail.msg", options ?? ReadingOptions.Default, TestContext.Current.CancellationToken)];

    private OutlookFile Add(int id, int type, byte[] content, string at)
    {
        writer.Add($"{at}__substg1.0_{id:X4}{type:X4}", content);
        return this;
    }
}
