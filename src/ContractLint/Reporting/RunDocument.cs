using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>What a run came to for one document, in a line; no verdict where it could not be read.</summary>
public sealed record RunDocument(string Name, Verdict? Verdict, string Summary)
{
    /// <summary>How many points were shown; troubles of the reading are none.</summary>
    public int Findings { get; init; }

    /// <summary>The rule of the gravest point, else of what hindered the reading.</summary>
    public string? WorstRule { get; init; }

    public DiagnosticSeverity WorstSeverity { get; init; }
}
