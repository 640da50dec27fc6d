using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Formats;
using ContractLint.Formats.PlainText;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint;

/// <summary>The whole linter behind one door: bytes or text in, a report out. One instance serves many threads.</summary>
public sealed class ContractLinter(AnalyzerConfig? config = null, ReadingOptions? readingOptions = null)
{
    private static readonly Lazy<SettingCatalog> AllSettings = new(() => new(RuleSet.BuiltIn.Pages.SelectMany(page => page.Parameters)));

    private readonly AnalyzerConfig config = config ?? AnalyzerConfig.Default;
    private readonly ReadingOptions readingOptions = readingOptions ?? LimitsOf(config ?? AnalyzerConfig.Default);
    private readonly AnalysisEngine engine = new(RuleSet.BuiltIn, config ?? AnalyzerConfig.Default);

    /// <summary>The pages of all rules, by id.</summary>
    public static IReadOnlyList<RulePage> Rules => RuleSet.BuiltIn.Pages;

    /// <summary>The pages of the rules that run under this configuration, by id: those selected, and those about the reading, which always speak.</summary>
    public IReadOnlyList<RulePage> ActiveRules => engine.ActiveRules;

    /// <summary>All settings: the shared ones and the parameters of the rules.</summary>
    public static SettingCatalog Settings => AllSettings.Value;

    /// <summary>How far a configuration lets the reading of a document go.</summary>
    public static ReadingOptions LimitsOf(AnalyzerConfig config)
    {
        var options = ReadingOptions.From(new SettingResolver(new([]), config).For(Language.English));
        return options with
        {
            MinCharsPerPage = (int?)NumberOf(config, "text.minCharsPerPage") ?? options.MinCharsPerPage,
            MaxDoubtfulWords = (double?)NumberOf(config, "ocr.maxUnknown") / 100 ?? options.MaxDoubtfulWords,
        };
    }

    /// <summary>Reads a document of any supported format; what could not be read is in the troubles, never an exception.</summary>
    /// <remarks>Of the two texts of a document with pending changes it is the final one where both are asked for: <see cref="LintAll"/> gives both.</remarks>
    public DocumentReading Read(byte[] content, string name, CancellationToken cancellationToken = default) =>
        DocumentReaders.Read(content, name, readingOptions with { View = readingOptions.View is DocumentView.Original ? DocumentView.Original : DocumentView.Final }, cancellationToken);

    /// <summary>Reads and analyses a document, without what is attached to it.</summary>
    public LintReport Lint(byte[] content, string name, CancellationToken cancellationToken = default) =>
        Lint(Read(content, name, cancellationToken), cancellationToken);

    /// <summary>Analyses a document that was read.</summary>
    public LintReport Lint(DocumentReading reading, CancellationToken cancellationToken = default) =>
        Analyze(reading.Tree, isFragment: false, reading.Troubles, reading.Coverage, reading.HasReadableText, cancellationToken);

    /// <summary>Reads and analyses a document and what is attached to it: a mail, then its files, in the order they stand. Each report as soon as it is there.</summary>
    public IEnumerable<LintReport> LintAll(byte[] content, string name, CancellationToken cancellationToken = default) =>
        DocumentReaders.ReadAll(content, name, readingOptions, cancellationToken).Select(reading => Lint(reading, cancellationToken));

    /// <summary>Analyses a text as it is: positions in the report are positions in <paramref name="text"/>.</summary>
    /// <remarks><paramref name="isFragment"/>: a lone clause, about which no rule of the whole document may speak.</remarks>
    public LintReport LintText(string text, string name, bool isFragment = false, CancellationToken cancellationToken = default) =>
        Analyze(PlainTextReader.FromText(text, name), isFragment, [], 1, !string.IsNullOrWhiteSpace(text), cancellationToken);

    // Parameters of rules that speak of the reading: the reader itself needs them, and they are looked up without loading the rules.
    private static decimal? NumberOf(AnalyzerConfig config, string name) =>
        config.Settings.LastOrDefault(setting => setting.Name == name) is { } chosen && decimal.TryParse(chosen.Value.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private LintReport Analyze(DocumentTree tree, bool isFragment, ImmutableArray<ReadingTrouble> troubles, double coverage, bool hasText, CancellationToken cancellationToken)
    {
        var options = new SemanticOptions { Kind = config.Kind, Language = config.DocumentLanguage, Side = config.Side, IsFragment = isFragment };
        return engine.Analyze(new(tree, options), troubles, coverage, hasText, cancellationToken);
    }
}
