using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using ContractLint.Text;

namespace ContractLint.Cli.Workers;

/// <summary>Reads what a <see cref="PipeWriter"/> wrote; ends with an <see cref="EndOfStreamException"/> where the other process ended.</summary>
internal sealed class PipeReader(Stream input) : BinaryReader(input, Encoding.UTF8, leaveOpen: true)
{
    private readonly List<string> shared = [];

    public override string ReadString()
    {
        var characters = new char[Read7BitEncodedInt()];
        BaseStream.ReadExactly(MemoryMarshal.AsBytes(characters.AsSpan()));
        return new(characters);
    }

    public string ReadShared()
    {
        var index = Read7BitEncodedInt();
        if (index == shared.Count)
            shared.Add(ReadString());
        return shared[index];
    }

    public LocalizedText ReadLocalized() => new(ReadString(), ReadString());

    public TextSpan ReadSpan() => new(Read7BitEncodedInt(), Read7BitEncodedInt());

    public ImmutableArray<T> ReadAll<T>(Func<T> read)
    {
        var items = new T[Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
