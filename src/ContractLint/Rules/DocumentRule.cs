using ContractLint.Diagnostics;

namespace ContractLint.Rules;

/// <summary>The class of a rule whose page says <c>trigger: class</c>: it stands beside the page, has its name, and holds logic, no prose.</summary>
public abstract class DocumentRule(RulePage page) : DiagnosticAnalyzer
{
    public RulePage Page { get; } = page;

    public sealed override DiagnosticDescriptor Descriptor => Page.Descriptor;
}
