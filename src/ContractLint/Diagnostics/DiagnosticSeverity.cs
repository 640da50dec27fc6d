namespace ContractLint.Diagnostics;

/// <summary>How much a finding matters; the order is that of growing weight.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Off on the console, present in machine forms.</summary>
    Hidden,

    /// <summary>Know it; often acceptable. « À savoir » / "Note".</summary>
    Info,

    /// <summary>Negotiate. « À négocier » / "Negotiate".</summary>
    Warning,

    /// <summary>Refuse or change before signing. « À refuser » / "Refuse".</summary>
    Error,
}
