namespace ContractLint.Diagnostics;

/// <summary>A rule that decides for itself. Stateless: one instance serves all documents and threads.</summary>
public abstract class DiagnosticAnalyzer
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at one document and reports what it finds; no I/O, no clock, no culture.</summary>
    public abstract void Analyze(DocumentAnalysisContext context);
}
