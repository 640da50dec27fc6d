namespace ContractLint.Reporting.Sarif;

/// <summary>A document of the run, and how much of it was read.</summary>
internal sealed record SarifArtifact(string Uri, ReadingExtent? Extent);
