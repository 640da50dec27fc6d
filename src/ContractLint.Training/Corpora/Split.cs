namespace ContractLint.Training.Corpora;

/// <summary>What a unit is used for. Families never cross splits.</summary>
internal enum Split
{
    /// <summary>Weights are fitted on it.</summary>
    Train,

    /// <summary>Settings, calibration and thresholds are chosen on it.</summary>
    Development,

    /// <summary>Read once, to measure; written by other hands.</summary>
    Test,
}
