using System.Globalization;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Formats;

namespace ContractLint.Fuzz.Targets;

/// <summary>The readers: they never throw, what they say lies inside the text, twice the same bytes are twice the same text, and rules get along with all of it.</summary>
internal sealed class ReaderTarget(string name, IReadOnlyList<byte[]> seeds, Func<byte[], IReadOnlyList<byte[]>, Random, byte[]> mutate) : IFuzzTarget
{
    private const int LongestLinted = 60_000;

    private static readonly ReadingOptions Options = ReadingOptions.Default with
    {
        MaxInflatedBytes = 8L << 20,
        MaxPages = 40,
        MaxTextLength = 2_000_000,
        Timeout = TimeSpan.FromSeconds(30),
    };

    private static readonly Lazy<ContractLinter> Linter = new(() => new(AnalyzerConfig.Default, Options));

    public string Name => name;

    private string FileName => $"document.{name}";

    public IReadOnlyList<byte[]> Seeds => seeds;

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random) => mutate(input, corpus, random);

    public string Try(byte[] input)
    {
        var readings = DocumentReaders.ReadAll(input, FileName, Options, CancellationToken.None).ToList();
        foreach (var reading in readings)
        {
            ReadingProperties.Check(reading);
            if (reading.Tree.Text.Length <= LongestLinted)
                CheckFindings(reading);
        }

        // Without the fence, which would turn a reader's own fault into a damaged document.
        if (input.Length > 0 && DocumentReaders.ReaderOf(input, FileName) is { } reader)
        {
            var again = reader.Read(input, FileName, Options, CancellationToken.None);
            ReadingProperties.Check(again);
            if (readings.FirstOrDefault() is { } first && first.Tree.Name == again.Tree.Name && ReadingProperties.DigestOf([first]) != ReadingProperties.DigestOf([again]))
                throw new PropertyException("two readings of the same bytes differ");
        }

        return SignatureOf(readings);
    }

    private static void CheckFindings(DocumentReading reading)
    {
        var report = Linter.Value.Lint(reading);
        foreach (var finding in report.Diagnostics)
        {
            if (finding.Descriptor.Id is "CL0001")
                throw new PropertyException($"a rule failed: {finding.MessageIn(Text.Language.English)}");
            if (!new Text.TextSpan(0, reading.Tree.Text.Length).Contains(finding.Span) || !finding.Span.Contains(finding.Trigger))
                throw new PropertyException($"{finding.Descriptor.Id} at {finding.Trigger} in {finding.Span} of {reading.Tree.Text.Length} characters");
        }
    }

    // Sizes by their order of magnitude: an input is new where it differs in more than a word.
    private static string SignatureOf(List<DocumentReading> readings) => string.Join('/', readings.Select(reading =>
        string.Create(CultureInfo.InvariantCulture, $"{int.Log2(reading.Tree.Text.Length + 1)} ")
        + string.Join(',', reading.Troubles.Select(ReasonOf).Distinct())
        + " " + string.Join(',', reading.Tree.Root.DescendantsAndSelf().GroupBy(node => (node.Kind, node.Part)).Select(group => $"{group.Key}{int.Log2(group.Count())}"))
        + " " + string.Join(',', reading.Tree.Facts.Select(fact => fact.Kind).Distinct())
        + " " + string.Join(',', reading.Tree.Appearances.Segments.Select(segment => segment.Appearance.Concealment).Distinct())));

    private static string ReasonOf(ReadingTrouble trouble) => trouble.RuleId + string.Concat(trouble.Arguments.Select(argument => new string([.. argument.Value.En.Where(char.IsLetter).Take(24)])));
}
