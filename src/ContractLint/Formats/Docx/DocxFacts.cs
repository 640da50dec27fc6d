using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>What a Word document can hold beside its text, in words.</summary>
internal static class DocxFacts
{
    public static DocumentFact Comment(string? author, DocxOrigin place) =>
        new(DocumentFactKind.Comment, new("a comment", "un commentaire")) { Author = author ?? "", Place = place };
}
