using System.IO.Compression;
using System.Xml;

namespace ContractLint.Formats.Packages;

/// <summary>A zip archive of XML parts, opened in memory: nothing is ever written to a disk, and a name is never a path.</summary>
internal sealed class PartArchive : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadingOptions options;
    private readonly XmlReaderSettings settings;
    private readonly InflationBudget budget;

    /// <summary>Opens the archive without reading any part, whose XML is to be read with <paramref name="settings"/>.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    /// <exception cref="ReadingLimitException">It has too many entries.</exception>
    public PartArchive(byte[] content, ReadingOptions options, XmlReaderSettings settings)
    {
        this.options = options;
        this.settings = settings;
        budget = new(options);

        if (ArchiveDirectory.DeclaredEntries(content) > options.MaxArchiveEntries)
            throw new ReadingLimitException(PackageReasons.TooManyEntries);

        archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);

        if (archive.Entries.Count > options.MaxArchiveEntries)
            throw new ReadingLimitException(PackageReasons.TooManyEntries);

        // Names differ in case and slashes between writers; of two parts with one name the first is read, as the programs do that wrote them.
        foreach (var entry in archive.Entries)
            entries.TryAdd(PartName(entry.FullName), entry);
    }

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    public bool Contains(string part) => entries.ContainsKey(part);

    /// <summary>Whether any part stands in that folder.</summary>
    public bool HasFolder(string folder) => entries.Keys.Any(name => name.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    public bool IsEncrypted(string part) => entries.TryGetValue(part, out var entry) && entry.IsEncrypted;

    /// <summary>The size the archive declares for a part, which may be a lie.</summary>
    public long DeclaredLength(string part) => entries.TryGetValue(part, out var entry) ? entry.Length : 0;

    /// <summary>The characters of a part, limited in bytes; <see langword="null"/> when the part is missing.</summary>
    public BoundedStream? Open(string part) =>
        entries.TryGetValue(part, out var entry) ? new(entry.Open(), entry.CompressedLength, options, budget) : null;

    /// <summary>A reader over a part, limited in bytes; <see langword="null"/> when the part is missing.</summary>
    public XmlReader? OpenPart(string part, out BoundedStream? stream)
    {
        stream = Open(part);
        return stream is null ? null : XmlReader.Create(stream, settings);
    }

    /// <summary>A name as parts are known by.</summary>
    public static string PartName(string name) => name.Replace('\\', '/').TrimStart('/');

    public void Dispose() => archive.Dispose();
}
