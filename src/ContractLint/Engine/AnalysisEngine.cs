using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Learning;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Runs the rules over a document's meaning. Pure: no I/O, no clock; one instance serves many threads.</summary>
public sealed class AnalysisEngine
{
    private readonly AnalyzerConfig config;
    private readonly RuleSeverities severities;
    private readonly ImmutableArray<RulePage> pages;
    private readonly Dictionary<string, RulePage> read;
    private readonly Dictionary<string, DiagnosticAnalyzer> analyzers;
    private readonly SettingResolver settings;
    private readonly Lazy<ClassifierReview>? review;
    private readonly Lazy<RuleCompilation> english;
    private readonly Lazy<RuleCompilation> french;

    public AnalysisEngine(RuleSet rules, AnalyzerConfig config)
        : this(rules.Pages, rules.Analyzers, config, new(() => ClauseClassifier.BuiltIn))
    {
    }

    /// <summary>The engine over any pages and classes; each class belongs to the page with its id. Without a classifier the rules speak alone.</summary>
    internal AnalysisEngine(ImmutableArray<RulePage> pages, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerConfig config, Lazy<ClauseClassifier>? classifier = null)
    {
        this.config = config;
        severities = new(config);
        this.pages = [.. pages.Where(page => IsSelected(page.Descriptor)).OrderBy(page => page.Descriptor.Id, StringComparer.Ordinal)];
        this.analyzers = analyzers.ToDictionary(analyzer => analyzer.Descriptor.Id, StringComparer.Ordinal);
        settings = new(new(pages.SelectMany(page => page.Parameters)), config);

        // A class may ask about the phrases of a rule that is off.
        var wanted = this.pages.Concat(this.pages.SelectMany(page => page.Reads).SelectMany(id => pages.Where(page => page.Descriptor.Id == id)));
        read = wanted.DistinctBy(page => page.Descriptor.Id).ToDictionary(page => page.Descriptor.Id, StringComparer.Ordinal);
        review = classifier is null ? null : new(() => new(classifier.Value, this.pages, severities));
        english = new(() => new(read.Values, Language.English));
        french = new(() => new(read.Values, Language.French));
    }

    /// <summary>What may speak, by id: the rules selected, and those that tell what could not be read.</summary>
    public ImmutableArray<RulePage> ActiveRules =>
    [
        .. pages.Concat(RuleSet.BuiltIn.Pages.Where(page => ReadingTrouble.IsTold(page.Descriptor.Id)))
            .DistinctBy(page => page.Descriptor.Id)
            .OrderBy(page => page.Descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Findings in document order, then by id; those of the reader first. Positive facts in document order.</summary>
    public LintReport Analyze(SemanticModel model, ImmutableArray<ReadingTrouble> troubles, double coverage, bool hasText, CancellationToken cancellationToken)
    {
        var search = new PhraseSearch(model, language => (language is Language.French ? french : english).Value, cancellationToken);
        var table = settings.For(model.Language);
        var found = new List<Diagnostic>();
        var positives = new List<PositiveFact>();

        foreach (var page in pages)
        {
            if ((page.Trigger is RuleTrigger.File && !analyzers.ContainsKey(page.Descriptor.Id)) || !Applies(page, model))
                continue;

            try
            {
                found.AddRange(Run(page, search, model, table, positives).Where(diagnostic => !IsGuess(diagnostic, model)));
            }
#pragma warning disable CA1031 // One rule's crash is one finding, whatever the rule threw.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                found.Add(EngineFault.Of(page.Descriptor.Id, model.Language));
            }
        }

        var diagnostics = Complete(Reviewed([.. OverlapPolicy.Apply(found, pages)], search, model, table, cancellationToken), TroubleReporter.Report(troubles, pages, severities, model.Language), model, table);
        var verdict = VerdictDecider.Decide(diagnostics, model.Kind.Kind, coverage >= 1 && hasText);
        return new(model, diagnostics, [.. positives.OrderBy(positive => positive.Span)], verdict, coverage, hasText) { Settings = table };
    }

    // A crash of the classifier costs what it would have added, and nothing the rules said.
    private List<Diagnostic> Reviewed(List<Diagnostic> told, PhraseSearch search, SemanticModel model, SettingTable table, CancellationToken cancellationToken)
    {
        if (review is null || !table.IsYes(SharedSettings.Classifier))
            return told;

        try
        {
            return review.Value.Complete(told, search, model, table, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever it threw.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [.. told, EngineFault.Of("ml", model.Language)];
        }
    }

    private List<Diagnostic> Run(RulePage page, PhraseSearch search, SemanticModel model, SettingTable table, List<PositiveFact> positives)
    {
        var descriptor = ConditionalTexts.Choose(page, table, model.Kind.Kind);
        var found = analyzers.TryGetValue(descriptor.Id, out var analyzer)
            ? RunClass(analyzer, descriptor, id => PhrasesOf(id, page, descriptor, search, model, table), model, table, positives)
            : PhraseRuleRunner.Run(descriptor, severities.Of(descriptor), search.HitsOf(page), model, table);

        return severities.FixedFor(descriptor) is { } level ? [.. found.Select(diagnostic => diagnostic with { Severity = level })] : [.. found];
    }

    private ImmutableArray<Diagnostic> RunClass(DiagnosticAnalyzer analyzer, DiagnosticDescriptor descriptor, Func<string, PhraseResults> phrasesOf, SemanticModel model, SettingTable table, List<PositiveFact> positives)
    {
        var context = new DocumentAnalysisContext(model, descriptor, severities.Of(descriptor), table, phrasesOf);
        analyzer.Analyze(context);
        positives.AddRange(context.Positives);
        return context.Reported;
    }

    // What the phrases of a page found: of the rule's own, or of one that it reads.
    private PhraseResults PhrasesOf(string id, RulePage self, DiagnosticDescriptor descriptor, PhraseSearch search, SemanticModel model, SettingTable table)
    {
        var isOwn = id == descriptor.Id;
        if (!isOwn && !self.Reads.Contains(id))
            throw new InvalidOperationException($"{descriptor.Id} does not say that it reads {id}.");

        if (!read.TryGetValue(id, out var page))
            return PhraseResults.None;

        var hits = search.HitsOf(page);
        var spoken = isOwn ? descriptor : page.Descriptor;
        var matches = hits.GroupBy(hit => hit.Phrase.Effect.Name ?? "").ToDictionary(block => block.Key, block => block.Select(hit => hit.Trigger).OrderBy(trigger => trigger.Start).ToImmutableArray(), StringComparer.Ordinal);
        return new(matches, () => [.. PhraseRuleRunner.Run(spoken, severities.Of(spoken), hits.Where(hit => hit.Phrase.Effect.Name is null), model, table)]);
    }

    // A class reads the text by itself, and so clauses in a language it does not know; what it says of the whole only hangs from a place.
    private static bool IsGuess(Diagnostic diagnostic, SemanticModel model) =>
        PhraseSearch.ReadsWords(diagnostic.Descriptor) && diagnostic.Descriptor.Span is not SpanKind.Document && model.ForeignClauses.Hold(diagnostic.Trigger);

    private static bool Applies(RulePage page, SemanticModel model)
    {
        var kind = model.Kind.Kind;
        // What is said of the file holds whatever its text is.
        var aboutWhole = page.Descriptor.Span is SpanKind.Document && page.Trigger is not RuleTrigger.File;
        return page.Descriptor.AppliesTo(kind) && !(aboutWhole && (kind is DocumentKind.Unknown || model.Options.IsFragment));
    }

    private static ImmutableArray<Diagnostic> Complete(IEnumerable<Diagnostic> found, IEnumerable<Diagnostic> troubles, SemanticModel model, SettingTable table)
    {
        var ordered = found.OrderBy(diagnostic => diagnostic.Trigger.Start).ThenBy(diagnostic => diagnostic.Trigger.Length).ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal);
        var arguments = new Arguments(model, table);
        var complete = troubles.Concat(ordered.Select(arguments.Complete));
        return [.. Fingerprinter.Mark(complete, model)];
    }

    private bool IsSelected(DiagnosticDescriptor rule) =>
        (config.Select.IsEmpty || config.Select.Any(selector => Selects(selector, rule))) && !config.Ignore.Any(selector => Selects(selector, rule)) && !severities.IsOff(rule);

    private static bool Selects(string selector, DiagnosticDescriptor rule) =>
        rule.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(selector, StringComparison.OrdinalIgnoreCase);
}
