using System.Collections.Frozen;
using System.Globalization;

namespace ContractLint.Diagnostics;

/// <summary>What one rule, with the classifier, did on the test texts of this version: what a rule page and SARIF say of it.</summary>
/// <remarks>The figures stand in models/measured.tsv, which docs/generate.py writes from <c>contractlint evaluate</c>; docs/reference/quality.md tells the whole.</remarks>
/// <param name="Right">How often it spoke rightly.</param>
/// <param name="Wrong">How often it spoke where the author of the text says that it must not.</param>
/// <param name="Missed">How often it was silent where it had to speak.</param>
/// <param name="PrecisionLow">The lower end of the 95% interval of the precision, a share.</param>
/// <param name="PrecisionHigh">The upper end.</param>
public sealed record MeasuredQuality(int Right, int Wrong, int Missed, double PrecisionLow, double PrecisionHigh)
{
    // With fewer findings than this a precision is an anecdote.
    private const int FewestFindings = 10;

    private static readonly Lazy<FrozenDictionary<string, MeasuredQuality>> Table = new(Load);

    /// <summary>How often the rule spoke, rightly or wrongly.</summary>
    public int Findings => Right + Wrong;

    /// <summary>How often it had to speak.</summary>
    public int ToFind => Right + Missed;

    /// <summary>The share of its findings that were right; 1 where it never spoke.</summary>
    public double Precision => Findings == 0 ? 1 : Right / (double)Findings;

    /// <summary>Whether the rule spoke often enough for a precision.</summary>
    public bool IsTelling => Findings >= FewestFindings;

    /// <summary>The measure of a rule; <see langword="null"/> where no test text is about it.</summary>
    public static MeasuredQuality? Of(string ruleId) => Table.Value.GetValueOrDefault(ruleId);

    private static FrozenDictionary<string, MeasuredQuality> Load()
    {
        using var stream = typeof(MeasuredQuality).Assembly.GetManifestResourceStream("measured.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] is not '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], Read, StringComparer.Ordinal);
    }

    private static MeasuredQuality Read(string[] cells) => new(Count(cells[1]), Count(cells[2]), Count(cells[3]), Share(cells[4]), Share(cells[5]));

    private static int Count(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static double Share(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
