namespace ContractLint.Text;

/// <summary>A place in a text as an editor shows it: both numbers count from 1; columns count UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
