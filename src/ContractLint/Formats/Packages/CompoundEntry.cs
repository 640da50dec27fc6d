namespace ContractLint.Formats.Packages;

/// <summary>A stream of a <see cref="CompoundArchive"/>, or a storage that holds others.</summary>
internal sealed record CompoundEntry(string Name, bool IsStorage)
{
    public uint FirstSector { get; init; }

    public long Length { get; init; }

    /// <summary>What stands in a storage, by name.</summary>
    public Dictionary<string, CompoundEntry> Children { get; } = new(StringComparer.OrdinalIgnoreCase);
}
