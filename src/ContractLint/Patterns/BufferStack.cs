namespace ContractLint.Patterns;

/// <summary>Working memory for nested groups: the buffer rented last is released first, and all are kept for the next sentence.</summary>
internal sealed class BufferStack<T>
{
    private readonly List<T[]> buffers = [];
    private int rented;

    /// <summary>A buffer of that length, with whatever was in it before.</summary>
    public Span<T> Rent(int length)
    {
        if (rented == buffers.Count)
            buffers.Add(new T[length]);
        else if (buffers[rented].Length < length)
            buffers[rented] = new T[length * 2];

        return buffers[rented++].AsSpan(0, length);
    }

    public void Release() => rented--;
}
