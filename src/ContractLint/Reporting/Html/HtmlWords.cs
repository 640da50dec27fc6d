using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>The words only a page in a browser needs, in both languages; the others are in <see cref="ReportWords"/>.</summary>
internal static class HtmlWords
{
    public static readonly LocalizedText Points = new("Points to look at", "Points à regarder");
    public static readonly LocalizedText NoPoints = new("No point to raise was found in this document.", "Aucun point à soulever n'a été trouvé dans ce document.");
    public static readonly LocalizedText NoPointsInPart = new("No point to raise was found in what could be read.", "Aucun point à soulever n'a été trouvé dans ce qui a pu être lu.");
    public static readonly LocalizedText TheDocument = new("The document as it was read", "Le document tel qu'il a été lu");
    public static readonly LocalizedText SkipToPoints = new("Skip to the points", "Aller aux points");
    public static readonly LocalizedText SkipToDocument = new("Skip to the document", "Aller au document");
    public static readonly LocalizedText SkipToContent = new("Skip to the list of documents", "Aller à la liste des documents");
    public static readonly LocalizedText ToTheList = new("Back to the list", "Retour à la liste");
    public static readonly LocalizedText PointNumber = new("Point {n}", "Point {n}");
    public static readonly LocalizedText SeeInDocument = new("see it in the document", "voir dans le document");
    public static readonly LocalizedText ClauseToPropose = new("Clause to propose", "Clause à proposer");
    public static readonly LocalizedText LineToReply = new("Line to reply with", "Phrase pour répondre");
    public static readonly LocalizedText DraftReply = new("Reply to send", "Réponse à envoyer");
    public static readonly LocalizedText Copy = new("Copy", "Copier");
    public static readonly LocalizedText Copied = new("Copied", "Copié");
    public static readonly LocalizedText CopyFailed = new("Selected: press Ctrl+C or ⌘C", "Sélectionné : faites Ctrl+C ou ⌘C");
    public static readonly LocalizedText SameAsPoint = new("For the rest, see point {n}.", "Pour le reste, voir le point {n}.");
    public static readonly LocalizedText Settings = new("Settings used", "Réglages utilisés");
    public static readonly LocalizedText ProfileUsed = new("Profile", "Profil");
    public static readonly LocalizedText KindUsed = new("Kind of document", "Type de document");
    public static readonly LocalizedText LanguageUsed = new("Language of the document", "Langue du document");
    public static readonly LocalizedText WhatWasRead = new("Read", "Lu");
    public static readonly LocalizedText SideUsed = new("Side taken", "Côté défendu");
    public static readonly LocalizedText WasGiven = new("{value} (as you said)", "{value} (indiqué par vous)");
    public static readonly LocalizedText WasFound = new("{value} (recognised in the text)", "{value} (reconnu dans le texte)");
    public static readonly LocalizedText Provider = new("the provider", "le prestataire");
    public static readonly LocalizedText Client = new("the client", "le client");
    public static readonly LocalizedText French = new("French", "français");
    public static readonly LocalizedText English = new("English", "anglais");
    public static readonly LocalizedText Table = new("Table", "Tableau");
    public static readonly LocalizedText Page = new("page {n}", "page {n}");
    public static readonly LocalizedText Keyboard = new("Keyboard:", "Au clavier :");
    public static readonly LocalizedText NextPoint = new("next point", "point suivant");
    public static readonly LocalizedText PreviousPoint = new("previous point", "point précédent");
    public static readonly LocalizedText ToTheText = new("from a point to its place, and back", "du point à son passage, et retour");
    public static readonly LocalizedText Verdict = new("Verdict", "Verdict");
    public static readonly LocalizedText Document = new("Document", "Document");
    public static readonly LocalizedText Read = new("Read", "Lu");
    public static readonly LocalizedText Percent = new("{n}%", "{n} %");
    public static readonly LocalizedText MadeWith = new("Made with ContractLint {version}.", "Fait avec ContractLint {version}.");
    public static readonly LocalizedText ReportOn = new("{name} – ContractLint report", "{name} – rapport ContractLint");
    public static readonly LocalizedText NotShown = new("Text not shown here", "Texte non montré ici");

    public static readonly LocalizedText OnlyPassages = new(
        "This document is long: only the passages around the points are shown. The option --all shows all of it.",
        "Ce document est long : seuls les passages autour des points sont montrés. L'option --all le montre en entier.");

    public static readonly LocalizedText MorePoints = new(
        "{n} more points, of the least grave, are not shown. The option --all shows them.",
        "{n} autres points, parmi les moins graves, ne sont pas montrés. L'option --all les montre.");

    public static readonly LocalizedText ListedOnly = new(
        "A document without points is only listed; its text is not repeated here.",
        "Un document sans point est seulement cité dans la liste ; son texte n'est pas repris ici.");

    public static readonly LocalizedText DetailsOfFirst = new(
        "The {n} documents that need a reader most are shown in full; the others are only listed. The option --all shows them all.",
        "Les {n} documents qui appellent le plus une lecture sont détaillés ; les autres sont seulement cités. L'option --all les détaille tous.");

    public static string SayKind(SemanticModel model, Language language) =>
        (model.Options.Kind is null ? WasFound : WasGiven).Say(language, ("value", ReportWords.Of(model.Kind.Kind).Say(language)));

    public static string SayLanguage(SemanticModel model, Language language) =>
        (model.Options.Language is null ? WasFound : WasGiven).Say(language, ("value", (model.Language is Language.French ? French : English).Say(language)));

    public static string SaySide(SemanticModel model, Language language) => (model.Options.Side is Role.Client ? Client : Provider).Say(language);

    /// <summary>What stands above a part that is not the body.</summary>
    public static LocalizedText Of(PartKind part) => part switch
    {
        PartKind.Header => new("Header", "En-tête"),
        PartKind.Footer => new("Footer", "Pied de page"),
        PartKind.Note => new("Note", "Note"),
        PartKind.Comment => new("Comment", "Commentaire"),
        PartKind.Description => new("Description of a picture", "Description d'une image"),
        PartKind.TextBox => new("Text box", "Zone de texte"),
        PartKind.QuotedMail => new("Quoted mail", "Mail cité"),
        PartKind.EarlierMail => new("Earlier mail", "Mail antérieur"),
        PartKind.Subject => new("Subject", "Objet"),
        PartKind.Garbled => new("Unreadable text", "Texte illisible"),
        PartKind.Signature => new("Signature", "Signature"),
        _ => new("Text", "Texte"),
    };

    /// <summary>The sign that goes with a verdict, so that colour alone says nothing.</summary>
    public static string SignOf(Verdict? verdict) => verdict switch
    {
        Diagnostics.Verdict.Accept => "✓",
        Diagnostics.Verdict.Clarify => "?",
        Diagnostics.Verdict.Negotiate => "≈",
        Diagnostics.Verdict.Decline => "✕",
        _ => "–",
    };
}
