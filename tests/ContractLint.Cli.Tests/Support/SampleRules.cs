using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Tests.Support;

/// <summary>A few invented rules, enough to fill a report.</summary>
internal static class SampleRules
{
    public static readonly DiagnosticDescriptor NonCompete = new(
        "CL3001",
        "non-compete",
        new("Non-compete clause", "Clause de non-concurrence"),
        new("{party} may not work for competitors ('{term}').", "{party} s'interdit de travailler pour des concurrents (« {term} »)."),
        new(
            "A freelancer lives from several clients. A ban on working for others must be limited in time and place, and is rarely worth what it costs.",
            "Un indépendant vit de plusieurs clients. Une interdiction de travailler pour d'autres doit être limitée dans le temps et l'espace, et vaut rarement ce qu'elle coûte."),
        new(
            "Decline the clause and offer confidentiality, which protects the same interest without closing off your clients.",
            "Refusez la clause et proposez la confidentialité, qui protège le même intérêt sans fermer votre clientèle."),
        new LocalizedText(
            "The Provider remains free to choose its clients and keeps the Client's non-public information confidential.",
            "Le Prestataire reste libre de sa clientèle et garde confidentielles les informations non publiques du Client."),
        new LocalizedText(
            "I choose my own clients and don't sign non-competes; I'll gladly sign a confidentiality agreement.",
            "Je reste maître de ma clientèle et ne signe pas de non-concurrence ; je signe volontiers un accord de confidentialité."),
        RuleGroup.Core,
        DiagnosticSeverity.Error,
        [],
        SpanKind.Clause);

    public static readonly DiagnosticDescriptor LatePayment = new(
        "CL7001",
        "payment-term-too-long",
        new("Long payment term", "Délai de paiement long"),
        new("Payment comes after {days} days.", "Le paiement arrive après {days} jours."),
        new("Work done and not paid is a loan to the client.", "Un travail fait et non payé est un prêt au client."),
        new("Ask for 30 days.", "Demandez 30 jours."),
        new LocalizedText("Invoices are payable within thirty days.", "Les factures sont payables à trente jours."),
        null,
        RuleGroup.Negotiate,
        DiagnosticSeverity.Warning,
        [DocumentKind.Contract, DocumentKind.Template],
        SpanKind.Sentence);

    public static readonly DiagnosticDescriptor Undated = new(
        "CL8001",
        "undefined-date",
        new("Undefined date", "Date non définie"),
        new("'{term}' is not a date.", "« {term} » n'est pas une date."),
        new("Two readers will understand two dates.", "Deux lecteurs comprendront deux dates."),
        new("Ask for a day.", "Demandez un jour précis."),
        null,
        null,
        RuleGroup.Check,
        DiagnosticSeverity.Info,
        [],
        SpanKind.Sentence);

    public static readonly DiagnosticDescriptor NoTextLayer = new(
        ReadingTrouble.NoTextLayer,
        "no-text-layer",
        new("Scanned pages", "Pages numérisées"),
        new("{n} pages hold pictures instead of text.", "{n} pages contiennent des images au lieu de texte."),
        new("A picture cannot be read.", "Une image ne se lit pas."),
        new("Ask for the original file.", "Demandez le fichier d'origine."),
        null,
        null,
        RuleGroup.Check,
        DiagnosticSeverity.Warning,
        [],
        SpanKind.Document);

    public static IReadOnlyList<RulePage> Pages { get; } = [.. new[] { NonCompete, LatePayment, Undated, NoTextLayer }.Select(Page)];

    private static RulePage Page(DiagnosticDescriptor descriptor) => new(
        descriptor,
        [],
        [Guard.Negation],
        [new("nonCompete.maxMonths", "0")],
        [
            new(Language.French, "Le Prestataire [|s'interdit de travailler pour un concurrent|].", DocumentKind.Contract, 1),
            new(Language.French, "L'analyse de la concurrence est remise en mai.", DocumentKind.Contract, 2),
            new(Language.English, "The Provider [|shall not work for a competitor|].", DocumentKind.Contract, 3),
            new(Language.English, "The market study covers five competitors.", DocumentKind.Contract, 4),
        ],
        "");
}
