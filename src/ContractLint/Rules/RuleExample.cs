using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>A text of a rule's page with what the rule must say of it; executed as a test.</summary>
/// <remarks>
/// <see cref="Marked"/> marks what must be flagged <c>[|like this|]</c>; without a mark nothing may be. <see cref="Kind"/> is the kind of document
/// it stands in; <see cref="Severity"/>, where given, is the severity expected; <see cref="Settings"/> are what the user has said, by name.
/// </remarks>
public sealed record RuleExample(Language Language, string Marked, DocumentKind Kind, int Line)
{
    public DiagnosticSeverity? Severity { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];

    public bool IsFlagged => Marked.Contains("[|");
}
