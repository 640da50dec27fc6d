using ContractLint.Diagnostics;

namespace ContractLint.Rules;

/// <summary>What a match of a block's phrases does, apart from the phrases themselves; the members mean what they mean for <see cref="PhraseBlock"/>.</summary>
internal sealed record PhraseEffect(PhraseRole Role)
{
    public DiagnosticSeverity? Severity { get; init; }

    public string? SeveritySetting { get; init; }

    public string? Name { get; init; }

    public string? With { get; init; }

    public bool ReadsHeadings { get; init; }
}
