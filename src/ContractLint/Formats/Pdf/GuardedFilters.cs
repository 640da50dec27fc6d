using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>The library's stream filters with a limit on what they unfold: a few kilobytes can stand for gigabytes.</summary>
internal sealed class GuardedFilters(ReadingOptions options) : IFilterProvider
{
    // Deflate cannot do better than this; a stream too small to reach the limit is not counted beforehand.
    private const int MaxDeflateRatio = 1032;
    private const int FreeBytes = 1 << 20;

    private readonly Dictionary<IFilter, IFilter> guards = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many streams were refused.</summary>
    public int Refused { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guard(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Guard(IReadOnlyList<IFilter> filters)
    {
        var guarded = new IFilter[filters.Count];
        for (var i = 0; i < guarded.Length; i++)
        {
            if (!guards.TryGetValue(filters[i], out var guard))
                guards[filters[i]] = guard = new Filter(filters[i], this);
            guarded[i] = guard;
        }

        return guarded;
    }

    private Memory<byte> Decode(IFilter filter, Memory<byte> input, DictionaryToken dictionary, int index)
    {
        if (filter is FlateFilter && (long)input.Length * MaxDeflateRatio > options.MaxInflatedBytes && InflatesBeyondLimit(input))
            return Refuse();

        var output = filter.Decode(input, dictionary, this, index);
        var isBomb = output.Length > options.MaxInflatedBytes || output.Length - FreeBytes > (long)input.Length * options.MaxInflationRatio;
        return isBomb ? Refuse() : output;
    }

    private Memory<byte> Refuse()
    {
        Refused++;
        return Memory<byte>.Empty;
    }

    private bool InflatesBeyondLimit(Memory<byte> input)
    {
        const int HeaderLength = 2;
        var buffer = new byte[1 << 16];

        try
        {
            using var inflater = new DeflateStream(new MemoryStream(input[HeaderLength..].ToArray(), writable: false), CompressionMode.Decompress);
            for (long total = 0; inflater.Read(buffer) is > 0 and var read;)
            {
                total += read;
                if (total > options.MaxInflatedBytes)
                    return true;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged before the limit: the library keeps what comes before the damage.
        }

        return false;
    }

    private sealed class Filter(IFilter inner, GuardedFilters owner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            owner.Decode(inner, input, streamDictionary, filterIndex);
    }
}
