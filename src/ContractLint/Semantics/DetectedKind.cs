namespace ContractLint.Semantics;

/// <summary>A kind of document and how sure it is, from 0 to 1; 1 where the user said so.</summary>
public readonly record struct DetectedKind(DocumentKind Kind, double Confidence);
