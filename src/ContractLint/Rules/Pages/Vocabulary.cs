using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>The words a page may use, and what they stand for.</summary>
internal static class Vocabulary
{
    public static readonly string[] Keys =
        ["id", "name", "group", "severity", "freelance", "template", "applies", "span", "trigger", "guards", "beats", "parameters"];

    public static readonly string[] RequiredKeys = ["id", "name", "group", "severity", "applies", "span"];

    public static readonly string[] TextSections = ["Message", "Why", "Advice", "Clause", "Reply"];

    public static readonly string[] RequiredSections = ["Message", "Why", "Advice"];

    public static readonly string[] Sections = [.. TextSections, "Phrases", "Examples"];

    public static readonly string[] PhraseFences = ["phrases", "unless"];

    public static readonly string[] ExampleFences = ["flag", "pass"];

    public static readonly Dictionary<string, Language> Languages = new() { ["en"] = Language.English, ["fr"] = Language.French };

    public static readonly Dictionary<string, RuleGroup> Groups = new()
    {
        ["core"] = RuleGroup.Core,
        ["negotiate"] = RuleGroup.Negotiate,
        ["check"] = RuleGroup.Check,
        ["pedantic"] = RuleGroup.Pedantic,
    };

    public static readonly Dictionary<string, DiagnosticSeverity> Severities = new()
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
        ["hidden"] = DiagnosticSeverity.Hidden,
    };

    public static readonly Dictionary<string, SpanKind> Spans = new()
    {
        ["sentence"] = SpanKind.Sentence,
        ["clause"] = SpanKind.Clause,
        ["document"] = SpanKind.Document,
    };

    public static readonly Dictionary<string, RuleTrigger> Triggers = new()
    {
        ["phrases"] = RuleTrigger.Phrases,
        ["class"] = RuleTrigger.Class,
        ["file"] = RuleTrigger.File,
    };

    public static readonly Dictionary<string, DocumentKind> Kinds = new()
    {
        ["brief"] = DocumentKind.Brief,
        ["contract"] = DocumentKind.Contract,
        ["proposal"] = DocumentKind.Proposal,
        ["template"] = DocumentKind.Template,
        ["unknown"] = DocumentKind.Unknown,
    };

    public static readonly string[] GuardCodes = [.. Enumerable.Range(1, 18).Select(number => $"G{number}")];

    /// <summary>What a finding or the user's profile fills in.</summary>
    public static readonly HashSet<string> Variables =
    [
        "term", "clause", "party", "n", "max", "days", "months", "amount", "missing", "date", "currency",
        "accepted", "refused", "referral", "slots", "timezone",
    ];

    /// <summary>Settings that belong to the user rather than to one rule: any page may print them.</summary>
    public static readonly HashSet<string> SharedSettings =
    [
        "reply.address", "pedantic", "signature", "links.services", "links.projects", "vat.exempt",
        "profile.referrals", "profile.status", "profile.insurance", "profile.dpaAnnex", "profile.quoteDays", "profile.phaseDiscount",
        "profile.projectRange", "hours.start", "hours.end", "timezone", "home.law", "home.courts",
    ];
}
