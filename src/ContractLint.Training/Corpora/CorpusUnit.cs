using ContractLint.Evaluation;

namespace ContractLint.Training.Corpora;

/// <summary>A unit, its split and the file it stands in (from the corpus folder, with slashes).</summary>
internal sealed record CorpusUnit(LabelledUnit Unit, Split Split, string File);
