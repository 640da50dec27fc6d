using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Text;

namespace ContractLint.Reporting.Replies;

/// <summary>What the forms of an answer add to its own words: the heads of the table and what is told to the user.</summary>
internal static class ReplyWords
{
    public static readonly LocalizedText Subject = new("Subject", "Objet");
    public static readonly LocalizedText Section = new("Section", "Article");
    public static readonly LocalizedText Request = new("What it asks", "Demande");
    public static readonly LocalizedText Proposal = new("What I suggest", "Proposition");
    public static readonly LocalizedText Priority = new("Priority", "Priorité");

    public static readonly LocalizedText NoAnswer = new(
        "We advise not to answer: the request aims at deceiving the public or at entering a system without leave. --draft writes a refusal all the same.",
        "Nous vous conseillons de ne pas répondre : la demande vise à tromper le public ou à entrer dans un système sans autorisation. --draft rédige tout de même un refus.");

    public static readonly LocalizedText ToReview = new(
        "To review: fill in what stands in brackets before you send it.",
        "À relire : complétez ce qui est entre crochets avant l'envoi.");

    public static readonly LocalizedText ReadAgain = new("Read it again before you send it: it is a draft.", "Relisez-la avant l'envoi : c'est un brouillon.");

    public static LocalizedText Of(DiagnosticSeverity severity) => severity is DiagnosticSeverity.Error ? new("essential", "essentiel") : new("to discuss", "à discuter");

    public static LocalizedText Of(ReplyForm form) => form switch
    {
        ReplyForm.Accept => new("a yes", "un oui"),
        ReplyForm.Clarify => new("a question", "une question"),
        ReplyForm.NegotiateBrief => new("a yes on conditions", "un oui sous conditions"),
        ReplyForm.NegotiateContract => new("remarks on the contract", "des remarques sur le contrat"),
        ReplyForm.QuestionToBuyer => new("a question to the public buyer", "une question à l'acheteur public"),
        ReplyForm.NoBid => new("no bid", "une absence d'offre"),
        ReplyForm.NoAnswer => new("no answer", "pas de réponse"),
        _ => new("a no", "un non"),
    };
}
