using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Says of what a document is made and how much of it was read, in one line.</summary>
internal static class ExtentWords
{
    private static readonly LocalizedText Everything = new("everything", "tout");
    private static readonly LocalizedText Nothing = new("nothing", "rien");

    public static string Of(ReadingExtent extent, Language language)
    {
        var read = extent.Share >= 1 ? Everything.Say(language) : extent.Share <= 0 ? Nothing.Say(language) : extent.Say(language).TrimEnd('.');
        var parts = extent.Share <= 0 ? "" : string.Join(", ", extent.Parts.Select(part => (part.Count > 1 ? $"{ReportWords.Number(part.Count)} × " : "") + NameOf(part.Part).Say(language)));
        var pages = extent.Pages is > 0 and var count ? ReportWords.Pages(count, language) : "";
        var made = string.Join("; ", ((string[])[pages, parts]).Where(words => words.Length > 0));
        return made.Length > 0 ? $"{read} ({(language is Language.French ? made.Replace(";", "\u00A0;", StringComparison.Ordinal) : made)})" : read;
    }

    private static LocalizedText NameOf(PartKind part) => part switch
    {
        PartKind.Header => new("header", "en-tête"),
        PartKind.Footer => new("footer", "pied de page"),
        PartKind.Note => new("note", "note"),
        PartKind.Comment => new("comment", "commentaire"),
        PartKind.TextBox => new("text box", "zone de texte"),
        PartKind.QuotedMail => new("quoted mail", "mail cité"),
        PartKind.EarlierMail => new("earlier mail", "mail antérieur"),
        PartKind.Subject => new("subject", "objet"),
        PartKind.Signature => new("signature", "signature"),
        _ => new("text", "texte"),
    };
}
