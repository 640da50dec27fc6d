namespace ContractLint.Formats.Docx;

/// <summary>A link from one part of the package to another, or to somewhere outside, which is never fetched.</summary>
/// <remarks>
/// <see cref="Kind"/> is the last word of the relationship's type ("styles", "header"), the same for strict and transitional documents.
/// <see cref="Target"/> is a part's name without its leading slash, or the address as written when <see cref="IsExternal"/>.
/// </remarks>
internal readonly record struct PackageRelationship(string Id, string Kind, string Target, bool IsExternal);
