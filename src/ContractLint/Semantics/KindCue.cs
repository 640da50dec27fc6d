namespace ContractLint.Semantics;

/// <summary>A wording that speaks for a kind of document, and how strongly.</summary>
internal readonly record struct KindCue(DocumentKind Kind, double Weight, string Phrase);
