namespace ContractLint.Generators;

/// <summary>A class under <c>Rules/</c> that is an analyzer, and where it stands; the line counts from 1.</summary>
internal sealed record FoundClass(string FullTypeName, string Path, int Line);
