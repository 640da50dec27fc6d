using ContractLint.Text;

namespace ContractLint.Formats.Packages;

/// <summary>A document went past a limit of <see cref="ReadingOptions"/>. Never leaves the reader.</summary>
internal sealed class ReadingLimitException(LocalizedText reason) : Exception(reason.En)
{
    public LocalizedText Reason { get; } = reason;
}
