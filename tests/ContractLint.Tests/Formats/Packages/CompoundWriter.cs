using System.Buffers.Binary;
using System.Text;

namespace ContractLint.Tests.Formats.Packages;

/// <summary>Writes a container of Office before 2007: storages and streams under names such as "a/b/stream".</summary>
internal sealed class CompoundWriter
{
    private const int SectorLength = 512;
    private const int SmallSectorLength = 64;
    private const uint End = 0xFFFFFFFE;

    private readonly List<(string Name, byte[]? Content, int Parent)> entries = [("Root Entry", null, -1)];

    /// <summary>From how many bytes on a stream stands in sectors of its own; shorter ones share some.</summary>
    public uint SmallestLargeStream { get; init; } = 4096;

    public CompoundWriter Add(string path, byte[] content)
    {
        var parent = 0;
        var steps = path.Split('/');
        foreach (var storage in steps[..^1])
        {
            var known = entries.FindIndex(entry => entry.Parent == parent && entry.Name == storage);
            if (known < 0)
            {
                entries.Add((storage, null, parent));
                known = entries.Count - 1;
            }

            parent = known;
        }

        entries.Add((steps[^1], content, parent));
        return this;
    }

    public byte[] ToBytes()
    {
        var sectors = new List<byte[]>();
        var table = new List<uint>();
        var small = new MemoryStream();
        var smallTable = new List<uint>();
        var starts = new uint[entries.Count];

        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Content is not { } content)
                continue;

            starts[i] = content.Length >= SmallestLargeStream ? Chain(content, sectors, table) : SmallChain(content, small, smallTable);
        }

        var smallLength = (int)small.Length;
        starts[0] = Chain(small.ToArray(), sectors, table);
        var smallTableStart = Chain(Bytes(smallTable), sectors, table);
        var directoryStart = Chain(Directory(starts, smallLength), sectors, table);

        // The table describes its own sectors too.
        var tableSectors = (table.Count + 128) / 127;
        var firstTableSector = table.Count;
        for (var i = 0; i < tableSectors; i++)
            table.Add(0xFFFFFFFD);

        while (table.Count % 128 != 0)
            table.Add(0xFFFFFFFF);

        var file = new MemoryStream();
        file.Write(Header(directoryStart, smallTableStart, (uint)firstTableSector, tableSectors));
        foreach (var sector in sectors)
            file.Write(sector);

        file.Write(Bytes(table));
        return file.ToArray();
    }

    private static uint Chain(byte[] content, List<byte[]> sectors, List<uint> table)
    {
        if (content.Length == 0)
            return End;

        var first = (uint)sectors.Count;
        for (var i = 0; i < content.Length; i += SectorLength)
        {
            var sector = new byte[SectorLength];
            content.AsSpan(i, Math.Min(SectorLength, content.Length - i)).CopyTo(sector);
            sectors.Add(sector);
            table.Add(i + SectorLength < content.Length ? (uint)sectors.Count : End);
        }

        return first;
    }

    private static uint SmallChain(byte[] content, MemoryStream small, List<uint> table)
    {
        if (content.Length == 0)
            return End;

        var first = (uint)table.Count;
        for (var i = 0; i < content.Length; i += SmallSectorLength)
        {
            var sector = new byte[SmallSectorLength];
            content.AsSpan(i, Math.Min(SmallSectorLength, content.Length - i)).CopyTo(sector);
            small.Write(sector);
            table.Add(i + SmallSectorLength < content.Length ? (uint)table.Count + 1 : End);
        }

        return first;
    }

    private byte[] Directory(uint[] starts, int smallLength)
    {
        var directory = new byte[entries.Count * 128];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = directory.AsSpan(i * 128, 128);
            var (name, content, parent) = entries[i];
            Encoding.Unicode.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length * 2 + 2));
            entry[66] = (byte)(i == 0 ? 5 : content is null ? 1 : 2);

            // Siblings as a list: each is the right neighbour of the one before.
            BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], uint.MaxValue);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], Index(entries.FindIndex(i + 1, other => other.Parent == parent && parent >= 0)));
            BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], Index(entries.FindIndex(other => other.Parent == i)));
            BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], starts[i]);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], (uint)(i == 0 ? smallLength : content?.Length ?? 0));
        }

        return directory;
    }

    private byte[] Header(uint directory, uint smallTable, uint firstTableSector, int tableSectors)
    {
        var header = new byte[SectorLength];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), 6);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(44), tableSectors);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(48), directory);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(56), SmallestLargeStream);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(60), smallTable);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(68), End);
        for (var i = 0; i < 109; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76 + 4 * i), i < tableSectors ? firstTableSector + (uint)i : uint.MaxValue);

        return header;
    }

    private static uint Index(int found) => found < 0 ? uint.MaxValue : (uint)found;

    private static byte[] Bytes(List<uint> numbers)
    {
        var bytes = new byte[numbers.Count * 4];
        for (var i = 0; i < numbers.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), numbers[i]);

        return bytes;
    }
}
