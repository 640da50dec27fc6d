using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace ContractLint.Learning;

/// <summary>Reads and writes <c>models/clauses.bin</c>: a header, the scales, the rules, then the rows of weights. Little-endian, without a dependency.</summary>
/// <remarks>
/// A row is the distance to the bucket before it and the number of its entries (both of variable length), then for each entry one byte for the output and three
/// for the weight, as a whole number of steps of which the largest weight has 2^23 - 1: only what is not zero takes room, and what a fourth byte would add is lost in the sum of a passage.
/// </remarks>
internal static class ClauseModelFile
{
    // "CLM" and the version of the format.
    private const uint Magic = 0x02_4D4C43;

    private const int MostSteps = (1 << 23) - 1;

    /// <summary>The model of this library; read when first asked for.</summary>
    public static Lazy<ClauseModel> BuiltIn { get; } = new(ReadBuiltIn);

    public static ClauseModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        if (reader.UInt32() != Magic || reader.UInt32() != FeatureHash.Bits || reader.UInt32() != ClauseLabels.Learned.Length)
            throw new InvalidDataException("The weights of the classifier are of another version.");

        var rules = ImmutableArray.CreateBuilder<string>();
        for (var count = reader.UInt32(); count > 0; count--)
            rules.Add(reader.Text());

        var scales = ImmutableArray.CreateBuilder<LabelScale>();
        for (var i = 0; i < 2 * ClauseLabels.Learned.Length; i++)
            scales.Add(new(reader.Single(), reader.Single(), reader.Single(), reader.Single()));

        var biases = ImmutableArray.CreateBuilder<float>();
        for (var i = 0; i < 2 * rules.Count; i++)
            biases.Add(reader.Single());

        var offsets = new int[FeatureHash.Buckets + 1];
        var step = reader.Double();
        var entries = reader.UInt32();
        var outputs = new byte[entries];
        var weights = new float[entries];
        ReadRows(ref reader, step, offsets, outputs, weights);
        return new(offsets, outputs, weights, scales.ToImmutable(), rules.ToImmutable(), biases.ToImmutable());
    }

    /// <summary>Writes a model; <paramref name="rows"/> are its buckets in order, each with its outputs and their weights.</summary>
    public static byte[] Write(IReadOnlyList<string> rules, IEnumerable<LabelScale> scales, IEnumerable<float> ruleBiases, IReadOnlyList<(int Bucket, IReadOnlyList<(byte Output, float Weight)> Entries)> rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write((uint)FeatureHash.Bits);
        writer.Write((uint)ClauseLabels.Learned.Length);
        writer.Write((uint)rules.Count);
        foreach (var rule in rules)
            writer.Write(rule);

        foreach (var scale in scales)
        {
            writer.Write(scale.Bias);
            writer.Write(scale.Slope);
            writer.Write(scale.Offset);
            writer.Write(scale.Threshold);
        }

        foreach (var bias in ruleBiases)
            writer.Write(bias);

        var step = StepOf(rows);
        writer.Write(step);
        writer.Write((uint)rows.Sum(row => row.Entries.Count));
        var last = 0;
        foreach (var (bucket, entries) in rows)
        {
            writer.Write7BitEncodedInt(bucket - last);
            writer.Write7BitEncodedInt(entries.Count);
            foreach (var (output, weight) in entries)
            {
                writer.Write(output);
                var steps = (int)Math.Round(weight / step);
                writer.Write((byte)steps);
                writer.Write((short)(steps >> 8));
            }

            last = bucket;
        }

        return stream.ToArray();
    }

    private static double StepOf(IReadOnlyList<(int Bucket, IReadOnlyList<(byte Output, float Weight)> Entries)> rows)
    {
        var largest = rows.SelectMany(row => row.Entries).Select(entry => (double)Math.Abs(entry.Weight)).DefaultIfEmpty().Max();
        return largest > 0 ? largest / MostSteps : 1;
    }

    private static void ReadRows(ref ModelReader reader, double step, int[] offsets, byte[] outputs, float[] weights)
    {
        var (bucket, entry) = (0, 0);
        while (entry < outputs.Length)
        {
            var next = bucket + reader.Compact();
            offsets.AsSpan(bucket + 1, next - bucket).Fill(entry);
            bucket = next;

            for (var count = reader.Compact(); count > 0; count--, entry++)
            {
                outputs[entry] = reader.Byte();
                weights[entry] = (float)(reader.Int24() * step);
            }
        }

        offsets.AsSpan(bucket + 1).Fill(entry);
    }

    private static ClauseModel ReadBuiltIn()
    {
        using var stream = typeof(ClauseModelFile).Assembly.GetManifestResourceStream("clauses.bin") ?? throw new InvalidOperationException("The weights of the classifier are not in the library.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Read(content);
    }

    private ref struct ModelReader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> rest = rest;

        public uint UInt32()
        {
            var value = BinaryPrimitives.ReadUInt32LittleEndian(rest);
            rest = rest[4..];
            return value;
        }

        public float Single() => BitConverter.UInt32BitsToSingle(UInt32());

        public double Double()
        {
            var value = BinaryPrimitives.ReadDoubleLittleEndian(rest);
            rest = rest[8..];
            return value;
        }

        public int Int24()
        {
            var value = rest[0] | (BinaryPrimitives.ReadInt16LittleEndian(rest[1..]) << 8);
            rest = rest[3..];
            return value;
        }

        public byte Byte()
        {
            var value = rest[0];
            rest = rest[1..];
            return value;
        }

        public int Compact()
        {
            var (value, shift) = (0, 0);
            while (true)
            {
                var next = Byte();
                value |= (next & 0x7F) << shift;
                if (next < 0x80)
                    return value;

                shift += 7;
            }
        }

        public string Text()
        {
            var length = Compact();
            var text = Encoding.UTF8.GetString(rest[..length]);
            rest = rest[length..];
            return text;
        }
    }
}
