namespace ContractLint.Syntax;

/// <summary>A place in a Word document.</summary>
/// <remarks>
/// <see cref="Part"/> is the part's name in the package ("/word/document.xml"). <see cref="Paragraph"/> counts the part's <c>w:p</c> elements from 0
/// in document order, those of tables and text boxes included; <see cref="Run"/> counts the <c>w:r</c> elements of that paragraph, from 0;
/// <see cref="Offset"/> counts UTF-16 code units of the run's text. A computed number has the run −1.
/// </remarks>
public sealed record DocxOrigin(string Part, int Paragraph, int Run, int Offset) : Origin
{
    public override Origin Advance(int offset) => Run < 0 ? this : this with { Offset = Offset + offset };
}
