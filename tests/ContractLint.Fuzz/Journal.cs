using System.IO.MemoryMappedFiles;
using System.Text;

namespace ContractLint.Fuzz;

/// <summary>What is being tried, in a file that outlives whoever tries it: a stack that overflows ends a process without a word.</summary>
internal sealed class Journal : IDisposable
{
    private const int Capacity = 4 << 20;
    private const int CountAt = 0;
    private const int LengthAt = 8;
    private const int NameAt = 16;
    private const int ContentAt = 64;

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public Journal(string path)
    {
        file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Capacity);
        view = file.CreateViewAccessor();
    }

    /// <summary>How many inputs were begun.</summary>
    public long Count => view.ReadInt64(CountAt);

    public void Begin(string target, byte[] input)
    {
        var name = Encoding.ASCII.GetBytes(target.PadRight(ContentAt - NameAt)[..(ContentAt - NameAt)]);
        var length = Math.Min(input.Length, Capacity - ContentAt);
        view.Write(LengthAt, length);
        view.WriteArray(NameAt, name, 0, name.Length);
        view.WriteArray(ContentAt, input, 0, length);
        view.Write(CountAt, Count + 1);
    }

    public (string Target, byte[] Input) Last()
    {
        var name = new byte[ContentAt - NameAt];
        view.ReadArray(NameAt, name, 0, name.Length);
        var input = new byte[view.ReadInt32(LengthAt)];
        view.ReadArray(ContentAt, input, 0, input.Length);
        return (Encoding.ASCII.GetString(name).Trim(), input);
    }

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }
}
