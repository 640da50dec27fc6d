using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Tests.Engine;

/// <summary>Small rules made in memory, and an engine over them.</summary>
internal static class EngineTestSupport
{
    private static readonly LocalizedText Words = new("{term}", "{term}");

    /// <summary>A rule of one block of phrases in each language, unless told otherwise.</summary>
    public static RulePage Rule(string id, string phrases, SpanKind span = SpanKind.Sentence, DiagnosticSeverity severity = DiagnosticSeverity.Warning, params ImmutableArray<Guard> guards) =>
        new(Descriptor(id, span, severity), [Block(PhraseRole.Find, phrases), Block(PhraseRole.Find, phrases, Language.French)], guards, [], [], "");

    public static DiagnosticDescriptor Descriptor(string id, SpanKind span = SpanKind.Sentence, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(id, "rule-" + id.ToLowerInvariant(), Words, Words, Words, Words, null, null, RuleGroup.Core, severity, [], span);

    public static PhraseBlock Block(PhraseRole role, string phrases, Language language = Language.English) =>
        new(role, language, [.. phrases.Split('\n').Select(phrase => new PhraseLine(phrase, 1))]);

    public static LintReport Run(string text, AnalyzerConfig? config, params ImmutableArray<RulePage> pages) => Run(text, DocumentKind.Contract, config, [], pages);

    public static LintReport Run(string text, DocumentKind? kind, AnalyzerConfig? config, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<RulePage> pages, bool isFragment = false)
    {
        var model = Semantics.SemanticTestSupport.ModelOf(text, kind, isFragment: isFragment);
        return new AnalysisEngine(pages, analyzers, config ?? AnalyzerConfig.Default with { Profile = Profile.Strict }).Analyze(model, [], 1, true, CancellationToken.None);
    }

    /// <summary>The findings as "id:trigger" in order.</summary>
    public static string Show(this LintReport report) =>
        string.Join(" | ", report.Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id}:{report.Model.Tree.Text[diagnostic.Trigger]}"));
}
