namespace ContractLint.Syntax;

/// <summary>A place in a web page: its text nodes are counted from 0 in document order, <see cref="Offset"/> counts the UTF-16 code units of one.</summary>
public sealed record HtmlOrigin(int TextNode, int Offset) : Origin
{
    public override Origin Advance(int offset) => this with { Offset = Offset + offset };
}
