using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>How a report is written. Nothing here is read from the machine: the caller decides.</summary>
public sealed record ReportOptions
{
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of the reader; forms for machines carry both and ignore it.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Columns of the page, for forms that wrap.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the page may hold ANSI colours.</summary>
    public bool UseColor { get; init; }

    /// <summary>Every finding, not the first ten.</summary>
    public bool ShowAll { get; init; }

    /// <summary>Whether each finding says which phrase matched and which guards were asked.</summary>
    public bool Explain { get; init; }

    /// <summary>Chooses, from what a run came to, the command a report for people ends with; without it there is none.</summary>
    public Func<IReadOnlyList<RunDocument>, NextStep>? NextStep { get; init; }

    /// <summary>The profile that was used, for forms that say so; <see langword="null"/> where the caller does not.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Findings below are left out; <see langword="null"/> leaves out hidden ones for people and none for machines.</summary>
    public DiagnosticSeverity? MinSeverity { get; init; }

    /// <summary>The findings of a form for people.</summary>
    public bool ShowsToPeople(Diagnostic diagnostic) =>
        !diagnostic.IsSuppressed && diagnostic.Severity >= (MinSeverity ?? DiagnosticSeverity.Info);

    /// <summary>The findings of a form for machines.</summary>
    public bool ShowsToMachines(Diagnostic diagnostic) => diagnostic.Severity >= (MinSeverity ?? DiagnosticSeverity.Hidden);
}
