using System.Buffers.Binary;
using System.Text;

namespace ContractLint.Formats.Packages;

/// <summary>The container of Office before 2007, a small file system in one file: Outlook still saves messages in it.</summary>
/// <remarks>Every chain is followed at most as far as the file is long: none can lead in circles.</remarks>
internal sealed class CompoundArchive
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int FirstSectorsOfTable = 109;
    private const uint LastSector = 0xFFFFFFFA;
    private const int MostEntries = 65_536;

    private readonly ReadOnlyMemory<byte> content;
    private readonly int sectorShift;
    private readonly int smallSectorShift;
    private readonly uint smallestLargeStream;
    private readonly uint[] table;
    private readonly uint[] smallTable;
    private readonly byte[] smallSectors;

    private CompoundArchive(ReadOnlyMemory<byte> content)
    {
        this.content = content;
        var header = content.Span;
        sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        smallSectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        smallestLargeStream = BinaryPrimitives.ReadUInt32LittleEndian(header[56..]);
        if (sectorShift is < 7 or > 16 || smallSectorShift is < 4 or > 12 || smallSectorShift >= sectorShift)
            throw new InvalidDataException();

        table = ReadTable();
        Root = ReadDirectory();
        smallTable = Numbers(ReadChain(BinaryPrimitives.ReadUInt32LittleEndian(header[60..]), long.MaxValue));
        smallSectors = ReadChain(Root.FirstSector, Root.Length);
    }

    /// <summary>The storage that holds all others.</summary>
    public CompoundEntry Root { get; }

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool Starts(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    /// <summary>Opens a container; <see langword="null"/> for what is none, or too damaged to be one.</summary>
    public static CompoundArchive? Open(ReadOnlyMemory<byte> content)
    {
        if (!Starts(content.Span) || content.Length < HeaderLength)
            return null;

        try
        {
            return new(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a stream, as far as the file has them.</summary>
    public byte[] Read(CompoundEntry stream) => stream.Length >= smallestLargeStream ? ReadChain(stream.FirstSector, stream.Length) : ReadSmall(stream);

    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = ((long)number + 1) << sectorShift;
        if (start >= content.Length)
            return default;

        return content.Span.Slice((int)start, (int)Math.Min(1L << sectorShift, content.Length - start));
    }

    // The table of which sector follows which stands in sectors of its own, the first of which the header lists.
    private uint[] ReadTable()
    {
        var header = content.Span;
        var most = (content.Length >> sectorShift) + 1;
        var sectors = new List<uint>();

        for (var i = 0; i < FirstSectorsOfTable; i++)
            sectors.Add(BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + 4 * i)..]));

        var next = BinaryPrimitives.ReadUInt32LittleEndian(header[68..]);
        for (var i = 0; i < most && next < LastSector; i++)
        {
            var more = Numbers(Sector(next));
            if (more.Length < 2)
                break;

            sectors.AddRange(more.AsSpan(0, more.Length - 1));
            next = more[^1];
        }

        var numbers = new List<uint>();
        foreach (var sector in sectors)
        {
            if (sector < LastSector && numbers.Count < most)
                numbers.AddRange(Numbers(Sector(sector)));
        }

        return [.. numbers];
    }

    private byte[] ReadChain(uint first, long length)
    {
        using var bytes = new MemoryStream();
        var steps = (content.Length >> sectorShift) + 1;

        for (var sector = first; sector < LastSector && steps > 0 && bytes.Length < length; steps--)
        {
            bytes.Write(Sector(sector));
            sector = sector < table.Length ? table[sector] : uint.MaxValue;
        }

        if (bytes.Length > length)
            bytes.SetLength(length);

        return bytes.ToArray();
    }

    private byte[] ReadSmall(CompoundEntry stream)
    {
        using var bytes = new MemoryStream();
        var size = 1 << smallSectorShift;
        var steps = (smallSectors.Length >> smallSectorShift) + 1;

        for (var sector = stream.FirstSector; sector < LastSector && steps > 0 && bytes.Length < stream.Length; steps--)
        {
            var start = (long)sector << smallSectorShift;
            if (start >= smallSectors.Length)
                break;

            bytes.Write(smallSectors.AsSpan((int)start, (int)Math.Min(size, smallSectors.Length - start)));
            sector = sector < smallTable.Length ? smallTable[sector] : uint.MaxValue;
        }

        if (bytes.Length > stream.Length)
            bytes.SetLength(stream.Length);

        return bytes.ToArray();
    }

    private CompoundEntry ReadDirectory()
    {
        var directory = ReadChain(BinaryPrimitives.ReadUInt32LittleEndian(content.Span[48..]), (long)MostEntries * EntryLength);
        var count = directory.Length / EntryLength;
        if (count == 0)
            throw new InvalidDataException();

        var seen = new bool[count];
        var root = EntryAt(directory, 0);
        seen[0] = true;

        // Siblings stand in a tree; every entry is taken once, whatever its neighbours point at.
        var pending = new Stack<(int Index, CompoundEntry Parent)>();
        Push(pending, directory, ChildOf(directory, 0), root);
        while (pending.TryPop(out var next))
        {
            if (seen[next.Index])
                continue;

            seen[next.Index] = true;
            var entry = EntryAt(directory, next.Index);
            next.Parent.Children.TryAdd(entry.Name, entry);

            Push(pending, directory, ReadNumber(directory, next.Index, 68), next.Parent);
            Push(pending, directory, ReadNumber(directory, next.Index, 72), next.Parent);
            if (entry.IsStorage)
                Push(pending, directory, ChildOf(directory, next.Index), entry);
        }

        return root;
    }

    private static void Push(Stack<(int, CompoundEntry)> pending, byte[] directory, uint index, CompoundEntry parent)
    {
        if (index < directory.Length / EntryLength)
            pending.Push(((int)index, parent));
    }

    private static uint ChildOf(byte[] directory, int index) => ReadNumber(directory, index, 76);

    private static uint ReadNumber(byte[] directory, int index, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(index * EntryLength + offset));

    private static CompoundEntry EntryAt(byte[] directory, int index)
    {
        var entry = directory.AsSpan(index * EntryLength, EntryLength);
        var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);

        return new(Encoding.Unicode.GetString(entry[..nameLength]), entry[66] is 1 or 5)
        {
            FirstSector = BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
            Length = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]),
        };
    }

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * i)..]);

        return numbers;
    }
}
