using System.Runtime.InteropServices;
using System.Text;
using ContractLint.Text;

namespace ContractLint.Cli.Workers;

/// <summary>Writes what two processes of this program tell each other. Characters go as they are: a text may hold half of a surrogate pair.</summary>
internal sealed class PipeWriter(Stream output) : BinaryWriter(output, Encoding.UTF8, leaveOpen: true)
{
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    public override void Write(string value)
    {
        Write7BitEncodedInt(value.Length);
        Write(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>A text that comes again and again: the second time it is a number.</summary>
    public void WriteShared(string value)
    {
        if (shared.TryGetValue(value, out var index))
        {
            Write7BitEncodedInt(index);
            return;
        }

        Write7BitEncodedInt(shared.Count);
        shared.Add(value, shared.Count);
        Write(value);
    }

    public void Write(LocalizedText text)
    {
        Write(text.En);
        Write(text.Fr);
    }

    public void Write(TextSpan span)
    {
        Write7BitEncodedInt(span.Start);
        Write7BitEncodedInt(span.Length);
    }

    public void WriteAll<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(item);
    }
}
