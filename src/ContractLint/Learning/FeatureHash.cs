using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>Numbers for n-grams: FNV-1a over their characters, then a bucket. Nothing is allocated, and training and use share it.</summary>
internal static class FeatureHash
{
    /// <summary>How many bits a bucket has: the highest is the language, so that no French word weighs in an English text.</summary>
    public const int Bits = 19;

    public const int Buckets = 1 << Bits;

    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Where the hash of a kind of feature begins.</summary>
    public static uint Seed(char kind) => Add(Offset, kind);

    public static uint Add(uint hash, char character) => (hash ^ character) * Prime;

    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            hash = Add(hash, character);

        return hash;
    }

    public static uint Add(uint hash, uint other)
    {
        hash = (hash ^ (other & 0xFFFF)) * Prime;
        return (hash ^ (other >> 16)) * Prime;
    }

    // The high bits of FNV mix better than the low ones.
    public static int BucketOf(uint hash, Language language)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        return (int)(hash >> (32 - Bits + 1)) | (language is Language.French ? Buckets >> 1 : 0);
    }
}
