using Microsoft.ML.Data;

namespace ContractLint.Training.Learners;

/// <summary>One example in the shape ML.NET reads.</summary>
internal sealed class LearnerRow
{
    public VBuffer<float> Features { get; set; }

    /// <summary>For a learner of one output: whether the example has it.</summary>
    public bool Label { get; set; }

    /// <summary>For a learner of several: which, from 0; ML.NET itself adds the one by which its keys are counted.</summary>
    public uint Class { get; set; }

    public float Weight { get; set; } = 1;
}
