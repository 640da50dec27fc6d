using ContractLint.Configuration;
using ContractLint.Text;

namespace ContractLint.Cli.Init;

/// <summary>What an answer sets, and how it was understood; or, where it was not, what is expected.</summary>
internal sealed record InitAnswer(IReadOnlyList<ConfigurationChange> Changes, LocalizedText Understood, LocalizedText? Complaint = null)
{
    public static InitAnswer Refused(LocalizedText expected) => new([], default, expected);
}
