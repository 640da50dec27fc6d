using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What a rule may ask about a document, and where it reports. Made by the engine, for one rule and one document.</summary>
public sealed class DocumentAnalysisContext(
    SemanticModel model,
    DiagnosticDescriptor descriptor,
    DiagnosticSeverity severity,
    IReadOnlyDictionary<string, string> settings,
    IReadOnlyDictionary<string, ImmutableArray<TextSpan>> matches)
{
    private readonly ImmutableArray<Diagnostic>.Builder reported = ImmutableArray.CreateBuilder<Diagnostic>();

    public SemanticModel Model { get; } = model;

    /// <summary>What was reported so far, in the order of reporting.</summary>
    public ImmutableArray<Diagnostic> Reported => reported.ToImmutable();

    /// <summary>Where the page's block of that name matched, its guards and vetoes already applied; in document order.</summary>
    public ImmutableArray<TextSpan> MatchesOf(string block) => matches.TryGetValue(block, out var spans) ? spans : [];

    /// <summary>A parameter of the rule's page, as the user or the page set it; <see langword="null"/> when it is unset.</summary>
    public string? Setting(string name) => settings.TryGetValue(name, out var value) && value != "unset" ? value : null;

    /// <summary>A parameter that is a number.</summary>
    public decimal? Number(string name) =>
        decimal.TryParse(Setting(name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reports a finding that covers <paramref name="span"/> because of <paramref name="trigger"/>, inside it; an empty trigger is an absence.</summary>
    /// <remarks><paramref name="level"/> replaces the severity of the profile; <paramref name="arguments"/> are the variables of the page's texts.</remarks>
    public void Report(TextSpan span, TextSpan trigger, DiagnosticSeverity? level = null, Role? party = null, params ImmutableArray<MessageArgument> arguments) =>
        reported.Add(new(descriptor, span, trigger, level ?? severity, party, Model.Language, arguments));
}
