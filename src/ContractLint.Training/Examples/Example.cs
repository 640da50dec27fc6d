using ContractLint.Training.Corpora;

namespace ContractLint.Training.Examples;

/// <summary>A unit as the learner sees it: its buckets in order, each once, and their values.</summary>
internal sealed record Example(CorpusUnit Source, int[] Buckets, float[] Values);
