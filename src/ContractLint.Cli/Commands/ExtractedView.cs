using ContractLint.Formats;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>One of the texts that a document with pending changes is, by the name <c>--view</c> gives it.</summary>
internal sealed record ExtractedView(string Name, DocumentReading Reading)
{
    public const string Original = "original";
    public const string Final = "final";

    /// <summary>What announces the text where both are printed.</summary>
    public LocalizedText Heading => Name is Original
        ? new("=== As before the pending changes ===", "=== Comme avant les modifications en attente ===")
        : new("=== As if the pending changes were accepted ===", "=== Comme si les modifications en attente étaient acceptées ===");
}
