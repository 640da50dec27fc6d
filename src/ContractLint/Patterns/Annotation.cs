namespace ContractLint.Patterns;

/// <summary>A symbol that stands on the words <c>[Start, End)</c>: "&lt;money&gt;" on "5", "k", "€". To patterns it is an opaque name.</summary>
public readonly record struct Annotation(string Symbol, int Start, int End);
