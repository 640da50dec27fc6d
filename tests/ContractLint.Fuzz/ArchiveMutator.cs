using System.IO.Compression;

namespace ContractLint.Fuzz;

/// <summary>Changes a file that is an archive from the inside: its parts, mostly, which byte by byte would only break their packing.</summary>
internal sealed class ArchiveMutator(ByteMutator bytes)
{
    public byte[] Change(byte[] input, IReadOnlyList<byte[]> corpus, Random random)
    {
        if (random.Next(6) == 0 || Unpack(input) is not { Count: > 0 } parts)
            return bytes.Change(input, corpus, random);

        // The text itself in half of the cases.
        var main = parts.FindIndex(part => part.Name is "word/document.xml" or "content.xml");
        var index = main >= 0 && random.Next(2) == 0 ? main : random.Next(parts.Count);
        switch (random.Next(12))
        {
            case 0:
                parts.RemoveAt(index);
                break;
            case 1:
                parts.Add((parts[random.Next(parts.Count)].Name, parts[index].Content));
                break;
            case 2 when corpus.Count > 0 && Unpack(corpus[random.Next(corpus.Count)]) is { Count: > 0 } others:
                var taken = others[random.Next(others.Count)];
                parts[index] = (random.Next(2) == 0 ? parts[index].Name : taken.Name, taken.Content);
                break;
            default:
                parts[index] = (parts[index].Name, bytes.Change(parts[index].Content, [.. parts.Select(part => part.Content)], random));
                break;
        }

        return Pack(parts);
    }

    private static List<(string Name, byte[] Content)>? Unpack(byte[] input)
    {
        const int LargestPart = 2_000_000;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(input, writable: false), ZipArchiveMode.Read);
            var parts = new List<(string, byte[])>();
            foreach (var entry in archive.Entries.Where(entry => entry.Length <= LargestPart).Take(200))
            {
                using var content = entry.Open();
                var copy = new MemoryStream();
                content.CopyTo(copy);
                parts.Add((entry.FullName, copy.ToArray()));
            }

            return parts;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Pack(List<(string Name, byte[] Content)> parts)
    {
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }
}
