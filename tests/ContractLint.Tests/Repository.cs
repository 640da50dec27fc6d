namespace ContractLint.Tests;

/// <summary>Where this repository stands on the disk.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    // Not [CallerFilePath]: a deterministic build replaces the paths of its sources.
    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractLint.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
