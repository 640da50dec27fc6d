using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>Gathers what a file holds beside its text.</summary>
internal sealed class RtfFacts
{
    private static readonly LocalizedText Remark = new("a comment", "un commentaire");
    private static readonly LocalizedText Insertion = new("an insertion", "une insertion");
    private static readonly LocalizedText Deletion = new("a deletion", "une suppression");
    private static readonly LocalizedText Embedded = new("an object", "un objet");
    private static readonly LocalizedText Template = new("the template", "le modèle");
    private static readonly LocalizedText Field = new("a field", "un champ");
    private static readonly LocalizedText Title = new("the title", "le titre");
    private static readonly LocalizedText Author = new("the author", "l’auteur");
    private static readonly LocalizedText LastAuthor = new("who saved it last", "le dernier à l’avoir enregistré");
    private static readonly LocalizedText Company = new("the company", "la société");

    private TextRevision lastRevision;

    public List<DocumentFact> All { get; } = [];

    public void Comment(string text, string author, Origin place) =>
        All.Add(new(DocumentFactKind.Comment, Remark) { Value = text, Author = author, Place = place });

    /// <summary>The text goes on, as part of a change or of none; what follows a change without a break is the same change.</summary>
    public void Change(TextRevision revision, Origin place)
    {
        if (revision != lastRevision && revision is not TextRevision.None)
            All.Add(new(DocumentFactKind.TrackedChange, revision is TextRevision.Inserted ? Insertion : Deletion) { Place = place });

        lastRevision = revision;
    }

    /// <summary>Takes a control word that tells what an object does when the file is opened.</summary>
    public void Object(string word)
    {
        if (word is "objocx" or "objupdate")
            All.Add(new(DocumentFactKind.ActiveContent, Embedded));
        else if (word is "objlink" or "objautlink")
            All.Add(new(DocumentFactKind.ExternalContent, Embedded));
    }

    public void Property(RtfDestination destination, string value)
    {
        if (value.Trim() is not { Length: > 0 } text)
            return;

        DocumentFact? fact = destination switch
        {
            RtfDestination.Title => new(DocumentFactKind.Title, Title),
            RtfDestination.PropertyAuthor => new(DocumentFactKind.Author, Author),
            RtfDestination.Operator => new(DocumentFactKind.Author, LastAuthor),
            RtfDestination.Company => new(DocumentFactKind.Company, Company),
            RtfDestination.Template => new(DocumentFactKind.Template, Template),
            RtfDestination.FieldInstruction when Fetches(text) => new(DocumentFactKind.ExternalContent, Field),
            _ => null,
        };

        if (fact is not null)
            All.Add(fact with { Value = text });
    }

    // Fields that a program follows by itself; a hyperlink waits for a click.
    private static bool Fetches(string instruction) =>
        Array.Exists(["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "IMPORT"], name => instruction.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
