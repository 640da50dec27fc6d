using ContractLint.Diagnostics;

namespace ContractLint.Tests.Engine;

/// <summary>A rule whose class does what the test says.</summary>
internal sealed class AnalyzerStub(DiagnosticDescriptor descriptor, Action<DocumentAnalysisContext> analyze) : DiagnosticAnalyzer
{
    public override DiagnosticDescriptor Descriptor => descriptor;

    public override void Analyze(DocumentAnalysisContext context) => analyze(context);
}
