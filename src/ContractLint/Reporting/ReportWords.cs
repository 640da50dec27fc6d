using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The words a report for people is made of, in both languages.</summary>
public static class ReportWords
{
    public static readonly LocalizedText Why = new("Why", "Pourquoi");
    public static readonly LocalizedText WhatToDo = new("What to do", "Que faire");
    public static readonly LocalizedText Propose = new("Propose", "Proposer");
    public static readonly LocalizedText Answer = new("Reply", "Répondre");
    public static readonly LocalizedText Matched = new("Matched", "Reconnu");
    public static readonly LocalizedText Checked = new("Checked", "Vérifié");
    public static readonly LocalizedText Searched = new("Looked for", "Cherché");
    public static readonly LocalizedText SetAside = new("Set aside", "Écarté");
    public static readonly LocalizedText DecidedByClass = new("by the rule's own reasoning, not by a phrase", "par le raisonnement de la règle, non par une phrase");
    public static readonly LocalizedText NoGuard = new("no exception to check", "aucune exception à vérifier");
    public static readonly LocalizedText LoweredBy = new("{guard}: one level lower", "{guard} : un niveau plus bas");
    public static readonly LocalizedText SameAdvice = new("The rest as said above for {id}.", "Pour le reste, comme plus haut pour {id}.");
    public static readonly LocalizedText AndMore = new("and {n} more: --all", "et {n} autres : --all");
    public static readonly LocalizedText AndOneMore = new("and 1 more: --all", "et 1 autre : --all");
    public static readonly LocalizedText WhatIsFine = new("What is fine", "Ce qui va bien");
    public static readonly LocalizedText WhatWasNotRead = new("What could not be read", "Ce qui n'a pas pu être lu");
    public static readonly LocalizedText NotRead = new("Not read", "Non lu");
    public static readonly LocalizedText NoText = new("There is no text in this document.", "Il n'y a pas de texte dans ce document.");
    public static readonly LocalizedText NothingFound = new("nothing to report", "rien à signaler");
    public static readonly LocalizedText Documents = new("{n} documents", "{n} documents");
    public static readonly LocalizedText Configuration = new("Settings: {file}", "Réglages : {file}");
    public static readonly LocalizedText ConfigurationLeavesOut = new(
        "Settings: {file}, which leaves rules out (--show-settings)",
        "Réglages : {file}, qui écarte des règles (--show-settings)");

    public static readonly LocalizedText Closing = new(
        "Analysis done on this computer; nothing was sent. Information, not legal advice.",
        "Analyse faite sur cet ordinateur, rien n'a été envoyé. Information, pas conseil juridique.");

    private static readonly LocalizedText Comma = LocalizedText.Same(", ");

    /// <summary>A text in the reader's language, in its typography, its holes filled.</summary>
    public static string Say(this LocalizedText text, Language language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var result = Typography.Set(text.In(language), language);
        foreach (var (name, value) in values)
            result = result.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return result;
    }

    public static LocalizedText Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new("Refuse", "À refuser"),
        DiagnosticSeverity.Warning => new("Negotiate", "À négocier"),
        DiagnosticSeverity.Info => new("Note", "À savoir"),
        _ => new("Hidden", "Masqué"),
    };

    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Accept => new("Accept", "À accepter"),
        Verdict.Clarify => new("Clarify", "À clarifier"),
        Verdict.Negotiate => new("Negotiate", "À négocier"),
        _ => new("Decline", "À décliner"),
    };

    public static LocalizedText Explain(Verdict verdict) => verdict switch
    {
        Verdict.Accept => new("None of the points checked calls for a refusal or a negotiation.", "Aucun des points vérifiés n'appelle un refus ni une négociation."),
        Verdict.Clarify => new("A question is open: ask it before you answer.", "Une question reste ouverte : posez-la avant de répondre."),
        Verdict.Negotiate => new("Ask for the changes below before you sign.", "Demandez les changements ci-dessous avant de signer."),
        _ => new("What is asked cannot be negotiated; a polite no is enough.", "Ce qui est demandé ne se négocie pas ; un non poli suffit."),
    };

    public static LocalizedText Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Brief => new("Brief", "Demande de client"),
        DocumentKind.Proposal => new("Proposal", "Proposition"),
        DocumentKind.Contract => new("Contract", "Contrat"),
        DocumentKind.Template => new("Contract template", "Modèle de contrat"),
        _ => new("Kind of document not recognised", "Type de document non reconnu"),
    };

    public static LocalizedText Of(Language language) => language is Language.French ? new("in French", "en français") : new("in English", "en anglais");

    /// <summary>One line that names the configuration in use; empty where there is none.</summary>
    public static string ConfigurationOf(ReportOptions options) => options.ConfigurationFile is { } file
        ? (options.LeavesRulesOut ? ConfigurationLeavesOut : Configuration).Say(options.Language, ("file", VisibleText.Of(file)))
        : "";

    /// <summary>"1 to refuse, 3 to negotiate": only what there is; empty where there is nothing.</summary>
    public static string Counts(IEnumerable<Diagnostic> findings, Language language) =>
        string.Join(Comma.In(language), CountsBySeverity(findings, language).Select(count => count.Words));

    /// <summary>The same one by one, the gravest first.</summary>
    public static IEnumerable<(DiagnosticSeverity Severity, string Words)> CountsBySeverity(IEnumerable<Diagnostic> findings, Language language)
    {
        var counts = new int[(int)DiagnosticSeverity.Error + 1];
        foreach (var finding in findings)
            counts[(int)finding.Severity]++;

        for (var severity = DiagnosticSeverity.Error; severity >= DiagnosticSeverity.Hidden; severity--)
        {
            if (counts[(int)severity] is > 0 and var count)
                yield return (severity, CountOf(severity).Say(language, ("n", Number(count))));
        }
    }

    public static string Pages(int count, Language language) =>
        (count == 1 ? new LocalizedText("1 page", "1 page") : new("{n} pages", "{n} pages")).Say(language, ("n", Number(count)));

    /// <summary>"clause 7.2, p. 4"; "line 12" where neither is known.</summary>
    public static string Place(DocumentLocation place, Language language) => language is Language.French
        ? Place(place, language, "art. ", "p. ", "ligne " + Number(place.Line))
        : Place(place, language, "clause ", "p. ", "line " + Number(place.Line));

    /// <summary>"clause 7.2, page 4"; "paragraph 12" where neither is known. No dot but those of the number.</summary>
    public static string PlaceInFull(DocumentLocation place, Language language) => language is Language.French
        ? Place(place, language, "article ", "page ", "paragraphe " + Number(place.Paragraph))
        : Place(place, language, "clause ", "page ", "paragraph " + Number(place.Paragraph));

    private static string Place(DocumentLocation place, Language language, string clauseWord, string pageWord, string otherwise)
    {
        var parts = new List<string>();
        if (place.Clause is { Length: > 0 } clause)
            parts.Add((IsNamed(clause) ? "" : clauseWord) + VisibleText.Of(clause));
        if (place.Page is { } page)
            parts.Add(pageWord + Number(page));
        if (parts.Count == 0)
            parts.Add(otherwise);
        if (PartOf(place.Part) is { } part)
            parts.Add(part.Say(language));
        if (place.IsHidden)
            parts.Add(HiddenPlace.Say(language));
        if (RevisionOf(place.Revision) is { } revision)
            parts.Add(revision.Say(language));
        return string.Join(", ", parts);
    }

    private static LocalizedText HiddenPlace { get; } = new("hidden", "caché");

    /// <summary>A colon and its space, or spaces.</summary>
    public static string Colon(Language language) => language is Language.French ? "\u00A0: " : ": ";

    // "Annexe 2, 3.1" says itself what it is.
    private static bool IsNamed(string clause) => TypedLabel.Parse(clause.Split(',')[0]) is { Style: LabelStyle.Word };

    /// <summary>What set a finding off: the phrase of its page, or the reasoning of its class.</summary>
    public static string Matching(Explanation? explanation, Language language) => explanation?.Phrase ?? DecidedByClass.Say(language);

    /// <summary>The words in the quotation marks of the language.</summary>
    public static string Quote(string text, Language language) => language is Language.French
        ? $"«\u00A0{NestedQuotes.In(text, '“', '”')}\u00A0»"
        : $"“{NestedQuotes.In(text, '‘', '’')}”";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText CountOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new("{n} to refuse", "{n} à refuser"),
        DiagnosticSeverity.Warning => new("{n} to negotiate", "{n} à négocier"),
        DiagnosticSeverity.Info => new("{n} to note", "{n} à savoir"),
        _ => new("{n} hidden", "{n} masqués"),
    };

    private static LocalizedText? RevisionOf(TextRevision revision) => revision switch
    {
        TextRevision.Inserted => new("pending insertion", "ajout en attente"),
        TextRevision.Deleted => new("pending deletion", "suppression en attente"),
        _ => null,
    };

    private static LocalizedText? PartOf(PartKind part) => part switch
    {
        PartKind.Header => new("in a header", "dans un en-tête"),
        PartKind.Footer => new("in a footer", "dans un pied de page"),
        PartKind.Note => new("in a note", "dans une note"),
        PartKind.Comment => new("in a comment", "dans un commentaire"),
        PartKind.Description => new("in the description of a picture", "dans la description d'une image"),
        PartKind.TextBox => new("in a text box", "dans une zone de texte"),
        PartKind.QuotedMail => new("in a quoted mail", "dans un mail cité"),
        PartKind.EarlierMail => new("in an earlier mail", "dans un mail antérieur"),
        PartKind.Subject => new("in the subject", "dans l'objet"),
        PartKind.Garbled => new("in unreadable text", "dans un texte illisible"),
        PartKind.Signature => new("in the signature", "dans la signature"),
        _ => null,
    };
}
