using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>A block of phrases of a rule's page, all in one language and with one effect.</summary>
/// <remarks>
/// <see cref="Severity"/> replaces the rule's own for what this block finds. <see cref="Name"/> lets the rule's class, or other blocks, ask for this one;
/// what this block finds counts only where the evidence of that name is, <see cref="With"/>.
/// <see cref="ReadsHeadings"/>: a heading counts too, for what says what a document or a clause is about.
/// </remarks>
public sealed record PhraseBlock(PhraseRole Role, Language Language, ImmutableArray<PhraseLine> Phrases)
{
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>The parameter of the page that holds that severity, where the user may choose it.</summary>
    public string? SeveritySetting { get; init; }

    public string? Name { get; init; }

    public string? With { get; init; }

    public bool ReadsHeadings { get; init; }

    /// <summary>The line of the page the block opens at (from 1).</summary>
    public int Line { get; init; }

    internal PhraseEffect Effect => new(Role)
    {
        Severity = Severity,
        SeveritySetting = SeveritySetting,
        Name = Name,
        With = With,
        ReadsHeadings = ReadsHeadings,
    };
}
