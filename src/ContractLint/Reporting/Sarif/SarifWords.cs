using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Sarif;

/// <summary>What SARIF and GitHub call things.</summary>
internal static class SarifWords
{
    /// <summary>Said where a run has more findings than a file may hold, or than GitHub shows.</summary>
    public static readonly LocalizedText TooMany = new(
        "The run has {n} findings. This file holds the {kept} gravest, of which GitHub shows 5000. Check fewer files at once to see all.",
        "L'analyse compte {n} points. Ce fichier contient les {kept} plus graves, dont GitHub montre 5000. Vérifiez moins de fichiers à la fois pour tout voir.");

    /// <summary>The rule of a document that gave no report where the list of rules has no page for it.</summary>
    public static DiagnosticDescriptor Unread { get; } = new(
        ReadingTrouble.Unreadable,
        "unreadable-document",
        new("Document not read", "Document non lu"),
        new("The document was not read.", "Le document n'a pas été lu."),
        new("What was not read was not checked.", "Ce qui n'a pas été lu n'a pas été vérifié."),
        new("Look at the file and run the check again.", "Regardez le fichier et relancez la vérification."),
        null,
        null,
        RuleGroup.Check,
        DiagnosticSeverity.Error,
        [],
        SpanKind.Document);

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>GitHub's own word in <c>problem.severity</c>.</summary>
    public static string ProblemSeverity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "recommendation",
    };

    /// <summary>GitHub's word for a measured precision; CodeQL gives no limits, these are ours.</summary>
    public static string Precision(double measured) => measured switch
    {
        >= 0.95 => "very-high",
        >= 0.85 => "high",
        >= 0.7 => "medium",
        _ => "low",
    };

    /// <summary>A plain message, in which <c>[text](target)</c> would be a link: no words of a document make one.</summary>
    public static string Plain(string text) => text.Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>An object that holds a plain message.</summary>
    public static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }
}
