namespace ContractLint.Training.Measures;

/// <summary>What a model says of one unit and one label, and whether that is right.</summary>
internal readonly record struct RankedPoint(double Score, bool IsRight);
