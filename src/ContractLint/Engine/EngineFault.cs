using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>CL0001: a rule failed. The others have run; the finding says which one did not.</summary>
internal static class EngineFault
{
    public static DiagnosticDescriptor Descriptor { get; } = new(
        "CL0001",
        "rule-failed",
        new("A rule failed", "Une règle a échoué"),
        new("The rule {term} failed on this document and was left out.", "La règle {term} a échoué sur ce document et a été laissée de côté."),
        new("A fault of ContractLint, not of the document.", "Un défaut de ContractLint, non du document."),
        new("Please report it, with the sentence concerned if you may share it.", "Merci de le signaler, avec la phrase concernée si vous pouvez la partager."),
        null,
        null,
        RuleGroup.Check,
        DiagnosticSeverity.Warning,
        [],
        SpanKind.Document);

    public static Diagnostic Of(string ruleId, Language language) =>
        new(Descriptor, default, default, DiagnosticSeverity.Warning, null, language, [new("term", LocalizedText.Same(ruleId))]);
}
