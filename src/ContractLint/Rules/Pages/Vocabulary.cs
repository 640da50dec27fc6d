using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>The words a page may use, and what they stand for.</summary>
internal static class Vocabulary
{
    public static readonly string[] Keys =
        ["id", "name", "group", "severity", "freelance", "template", "verdict", "gate", "applies", "span", "trigger", "guards", "beats", "reads", "parameters"];

    public static readonly string[] RequiredKeys = ["id", "name", "group", "severity", "applies", "span"];

    /// <summary>The section about what came nearest to something missing; the name of a block of phrases follows.</summary>
    public const string Nearest = "Nearest";

    public static readonly string[] TextSections = ["Message", "Why", "Searched", Nearest, "Advice", "Clause", "Reply"];

    public static readonly string[] RequiredSections = ["Message", "Why", "Advice"];

    public static readonly string[] Sections = [.. TextSections, "Phrases", "Examples"];

    public static readonly string[] PhraseFences = ["phrases", "evidence", "unless", "words"];

    public static readonly Meanings<PhraseRole> PhraseRoles = new(
        ["phrases", "evidence", "unless"],
        [PhraseRole.Find, PhraseRole.Evidence, PhraseRole.UnlessInSentence]);

    /// <summary>How far a veto reaches, where it is not its sentence alone.</summary>
    public static readonly Meanings<PhraseRole> VetoReaches = new(
        ["nearby", "clause", "document"],
        [PhraseRole.UnlessNearby, PhraseRole.UnlessInClause, PhraseRole.UnlessInDocument]);

    public static readonly string[] ExampleFences = ["flag", "pass"];

    public static readonly Meanings<Language> Languages = new(
        ["en", "fr"],
        [Language.English, Language.French]);

    public static readonly Meanings<RuleGroup> Groups = new(
        ["core", "negotiate", "check", "pedantic"],
        [RuleGroup.Core, RuleGroup.Negotiate, RuleGroup.Check, RuleGroup.Pedantic]);

    public static readonly Meanings<DiagnosticSeverity> Severities = new(
        ["error", "warning", "info", "hidden"],
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Hidden]);

    /// <summary>What a finding may ask of the verdict.</summary>
    public static readonly Meanings<Verdict> Verdicts = new(
        ["clarify", "decline"],
        [Verdict.Clarify, Verdict.Decline]);

    /// <summary>Whether findings never fail a gate.</summary>
    public static readonly Meanings<bool> Gates = new(
        ["never"],
        [true]);

    public static readonly Meanings<SpanKind> Spans = new(
        ["sentence", "clause", "document"],
        [SpanKind.Sentence, SpanKind.Clause, SpanKind.Document]);

    public static readonly Meanings<RuleTrigger> Triggers = new(
        ["phrases", "class", "file"],
        [RuleTrigger.Phrases, RuleTrigger.Class, RuleTrigger.File]);

    public static readonly Meanings<DocumentKind> Kinds = new(
        ["brief", "contract", "proposal", "template", "unknown"],
        [DocumentKind.Brief, DocumentKind.Contract, DocumentKind.Proposal, DocumentKind.Template, DocumentKind.Unknown]);

    /// <summary>The kinds a rule may say it applies to.</summary>
    public static readonly string[] ApplicableKinds = ["brief", "contract", "proposal", "template"];

    public static readonly string[] GuardCodes =
        ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13", "G14", "G15", "G16", "G17", "G18"];

    /// <summary>What a finding or the user's profile fills in.</summary>
    public static readonly HashSet<string> Variables =
    [
        "term", "clause", "party", "n", "max", "days", "months", "amount", "missing", "date", "currency",
        "accepted", "refused", "referral", "slots",
    ];
}
