using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Tells findings about the reading of the file from those about what it says.</summary>
public static class ReadingTroubles
{
    public static bool IsReadingTrouble(this Diagnostic diagnostic) =>
        diagnostic.Descriptor.Id is ReadingTrouble.NoTextLayer or ReadingTrouble.Encrypted or ReadingTrouble.Unreadable or ReadingTrouble.RenderMismatch;
}
