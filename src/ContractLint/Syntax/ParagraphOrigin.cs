namespace ContractLint.Syntax;

/// <summary>A place in a document that is a row of paragraphs and has no lines of its own: OpenDocument, RTF.</summary>
/// <remarks>
/// <see cref="Part"/> is the part of the file ("content.xml", "styles.xml"; empty where the file is one piece). <see cref="Paragraph"/> counts its paragraphs
/// from 0 in the order of the file, those of notes, tables and deleted text included; <see cref="Offset"/> counts the UTF-16 code units of one.
/// A computed number stands at offset −1.
/// </remarks>
public sealed record ParagraphOrigin(string Part, int Paragraph, int Offset) : Origin
{
    public override Origin Advance(int offset) => Offset < 0 ? this : this with { Offset = Offset + offset };
}
