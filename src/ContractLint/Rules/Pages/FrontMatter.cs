using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Rules.Pages;

/// <summary>The settings of a page, bound to what they mean; defaults stand where a setting was faulty, and an error was reported.</summary>
internal sealed record FrontMatter
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public RuleGroup Group { get; init; }

    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Warning;

    public DiagnosticSeverity? Freelance { get; init; }

    public DiagnosticSeverity? Template { get; init; }

    public Verdict? Verdict { get; init; }

    public bool NeverFailsGate { get; init; }

    public ImmutableArray<DocumentKind> Applies { get; init; } = [];

    public SpanKind Span { get; init; } = SpanKind.Sentence;

    public RuleTrigger Trigger { get; init; }

    public ImmutableArray<Guard> Guards { get; init; } = [];

    public ImmutableArray<string> Beats { get; init; } = [];

    public ImmutableArray<string> Reads { get; init; } = [];

    public ImmutableArray<SettingDefinition> Parameters { get; init; } = [];
}
