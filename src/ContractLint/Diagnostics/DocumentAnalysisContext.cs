using System.Collections.Immutable;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What a rule may ask about a document, and where it reports. Made by the engine, for one rule and one document.</summary>
public sealed class DocumentAnalysisContext(
    SemanticModel model,
    DiagnosticDescriptor descriptor,
    DiagnosticSeverity severity,
    SettingTable settings,
    Func<string, PhraseResults> phrasesOf)
{
    private readonly ImmutableArray<Diagnostic>.Builder reported = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<PositiveFact>.Builder positives = ImmutableArray.CreateBuilder<PositiveFact>();

    public SemanticModel Model { get; } = model;

    /// <summary>What was reported so far, in the order of reporting.</summary>
    public ImmutableArray<Diagnostic> Reported => reported.ToImmutable();

    /// <summary>The good news found so far, in the order of reporting.</summary>
    public ImmutableArray<PositiveFact> Positives => positives.ToImmutable();

    /// <summary>What the phrases of the rule's own page found.</summary>
    public PhraseResults Phrases { get; } = phrasesOf(descriptor.Id);

    /// <summary>Where the page's block of that name matched, its guards and vetoes already applied; in document order.</summary>
    public ImmutableArray<TextSpan> MatchesOf(string block) => Phrases.MatchesOf(block);

    /// <summary>What the phrases of another rule's page found, which this rule's page reads; that rule itself may be off.</summary>
    public PhraseResults PhrasesOf(string rule) => phrasesOf(rule);

    /// <summary>What the page says looks like the missing thing and is not, wherever it matched; in the order of the page, then of the document.</summary>
    public IEnumerable<NearMiss> NearMisses =>
        descriptor.NearMisses.SelectMany(reason => MatchesOf(reason.Block).Select(span => new NearMiss(reason.Text, span)));

    /// <summary>The settings that hold for this document: parameters of pages and shared settings.</summary>
    public SettingTable Settings { get; } = settings;

    /// <summary>A setting as it is written; <see langword="null"/> when it is unset.</summary>
    public string? Setting(string name) => Settings.Text(name);

    /// <summary>A setting that is a number.</summary>
    public decimal? Number(string name) => Settings.Number(name);

    /// <summary>Reports a finding that covers <paramref name="span"/> because of <paramref name="trigger"/>, inside it; an empty trigger is an absence.</summary>
    /// <remarks><paramref name="level"/> replaces the severity of the profile; <paramref name="arguments"/> are the variables of the page's texts.</remarks>
    public void Report(TextSpan span, TextSpan trigger, DiagnosticSeverity? level = null, Role? party = null, params ImmutableArray<MessageArgument> arguments) =>
        reported.Add(new(descriptor, span, trigger, level ?? severity, party, Model.Language, arguments));

    /// <summary>Reports that something is missing; <paramref name="nearest"/> is the closest thing that is there.</summary>
    /// <remarks><paramref name="trigger"/> is empty where no word tells of it, or the words that make it missed ("paid on completion").</remarks>
    public void ReportAbsence(TextSpan span, TextSpan trigger, NearMiss? nearest, DiagnosticSeverity? level = null, params ImmutableArray<MessageArgument> arguments) =>
        reported.Add(new(descriptor, span, trigger, level ?? severity, null, Model.Language, arguments) { Explanation = new(null, []) { IsAbsence = true, Nearest = nearest } });

    /// <summary>Reports a finding that several cues make together; <paramref name="evidence"/> are the words that were weighed, for <c>--explain</c>.</summary>
    public void ReportWeighed(TextSpan span, TextSpan trigger, string evidence, DiagnosticSeverity? level = null, Role? party = null, params ImmutableArray<MessageArgument> arguments) =>
        reported.Add(new(descriptor, span, trigger, level ?? severity, party, Model.Language, arguments) { Explanation = new(evidence, []) });

    /// <summary>Reports what the phrases would have reported by themselves, as it is or at another level.</summary>
    public void ReportFinding(Diagnostic finding, DiagnosticSeverity? level = null) => reported.Add(level is { } other ? finding with { Severity = other } : finding);

    /// <summary>Reports of what the phrases found the first in each sentence or clause; gives back what is covered.</summary>
    public HashSet<TextSpan> ReportFirstFindings()
    {
        var covered = new HashSet<TextSpan>();
        foreach (var finding in Phrases.Findings)
        {
            if (covered.Add(finding.Span))
                ReportFinding(finding);
        }

        return covered;
    }

    /// <summary>Tells something good that the text says, for "What is fine".</summary>
    public void ReportPositive(LocalizedText text, TextSpan span) => positives.Add(new(text, span));
}
