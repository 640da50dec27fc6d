using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Semantics.Clauses;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The words of machine forms. They are a contract: never translated, never changed.</summary>
public static class MachineWords
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Brief => "brief",
        DocumentKind.Proposal => "proposal",
        DocumentKind.Contract => "contract",
        DocumentKind.Template => "template",
        _ => "unknown",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Accept => "accept",
        Verdict.Clarify => "clarify",
        Verdict.Negotiate => "negotiate",
        _ => "decline",
    };

    public static string Of(Role role) => role switch
    {
        Role.Provider => "provider",
        Role.Client => "client",
        Role.Both => "both",
        _ => "third-party",
    };

    public static string Of(Category category) => category switch
    {
        Category.Engine => "engine",
        Category.Scope => "scope",
        Category.Money => "money",
        Category.Covenants => "covenants",
        Category.Ethics => "ethics",
        Category.Privacy => "privacy",
        Category.Conditions => "conditions",
        Category.Risk => "risk",
        Category.Drafting => "drafting",
        _ => "integrity",
    };

    public static string Of(RuleGroup group) => group switch
    {
        RuleGroup.Core => "core",
        RuleGroup.Negotiate => "negotiate",
        RuleGroup.Check => "check",
        _ => "pedantic",
    };

    public static string Of(Language language) => language is Language.French ? "fr" : "en";

    /// <summary>"non-solicit-customers": the name of the kind.</summary>
    public static string Of(ClauseKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static string Of(FindingSource source) => source is FindingSource.Classifier ? "ml" : "rule";
}
