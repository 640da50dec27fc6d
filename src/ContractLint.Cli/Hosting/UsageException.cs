using ContractLint.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>The command cannot be carried out as it was typed; the message is one line for the person who typed it.</summary>
internal sealed class UsageException(LocalizedText text) : Exception(text.En)
{
    public LocalizedText Text => text;
}
