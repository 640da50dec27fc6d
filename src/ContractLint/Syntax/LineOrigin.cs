namespace ContractLint.Syntax;

/// <summary>A place in a text file; both numbers count from 1, columns in UTF-16 code units.</summary>
public sealed record LineOrigin(int Line, int Column) : Origin
{
    public override Origin Advance(int offset) => this with { Column = Column + offset };
}
