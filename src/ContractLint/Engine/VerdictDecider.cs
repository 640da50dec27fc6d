using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Engine;

/// <summary>The verdict of a report, from its findings and from how much was read.</summary>
internal static class VerdictDecider
{
    public static Verdict Decide(IReadOnlyCollection<Diagnostic> diagnostics, DocumentKind kind, bool isComplete)
    {
        var open = diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
        var about = open.Where(diagnostic => diagnostic.Descriptor.Category is not (Category.Integrity or Category.Engine)).ToList();

        // Nothing of an agreement is there yet to negotiate: in a brief, an unethical request is declined.
        if (kind is DocumentKind.Brief && about.Exists(IsBeyondNegotiation))
            return Verdict.Decline;

        if (about.Exists(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            return Verdict.Negotiate;

        // A weak hint at a reason to decline is a question too.
        return !isComplete || open.Exists(diagnostic => diagnostic.Descriptor.Verdict is not null) ? Verdict.Clarify : Verdict.Accept;
    }

    private static bool IsBeyondNegotiation(Diagnostic diagnostic) =>
        diagnostic.Severity is DiagnosticSeverity.Error && (diagnostic.Descriptor.Category is Category.Ethics or Category.Privacy || diagnostic.Descriptor.Verdict is Verdict.Decline);
}
