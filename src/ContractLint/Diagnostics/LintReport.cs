using System.Collections.Immutable;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Diagnostics;

/// <summary>Everything to say about one document. Diagnostics are in document order, then by id; hidden ones are included.</summary>
/// <remarks><see cref="Coverage"/> is the share of the document that was read, from 0 to 1; <see cref="HasText"/> is whether there was any.</remarks>
public sealed record LintReport(
    SemanticModel Model,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<PositiveFact> Positives,
    Verdict Verdict,
    double Coverage,
    bool HasText)
{
    /// <summary>The settings that held for the document.</summary>
    public SettingTable Settings { get; init; } = SettingTable.Empty;

    /// <summary>The document's name or path as the user gave it.</summary>
    public string Name => Model.Tree.Name;
}
