using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Tells findings about the reading of the file from those about what it says.</summary>
public static class ReadingTroubles
{
    public static bool IsReadingTrouble(this Diagnostic diagnostic) => ReadingTrouble.IsTold(diagnostic.Descriptor.Id);
}
