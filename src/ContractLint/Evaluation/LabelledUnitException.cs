using ContractLint.Text;

namespace ContractLint.Evaluation;

/// <summary>A line is no labelled unit.</summary>
public sealed class LabelledUnitException : FormatException
{
    internal LabelledUnitException(LocalizedText reason, Exception? inner = null)
        : base(reason.En, inner) => Reason = reason;

    /// <summary>Why, to be put behind a colon.</summary>
    public LocalizedText Reason { get; }
}
