namespace ContractLint.Fuzz;

/// <summary>The sound inputs of this repository, in an order that is the same everywhere.</summary>
internal static class SeedFiles
{
    private const int LargestSeed = 300_000;

    private static readonly string[] Folders = ["tests/fixtures", "corpus/documents", "docs"];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<byte[]> WithExtension(params string[] extensions) =>
        [.. Under(Folders).Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Select(File.ReadAllBytes)];

    /// <summary>The pages of the rules.</summary>
    public static IReadOnlyList<string> RulePages() => [.. Under(["src/ContractLint/Rules"]).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(File.ReadAllText)];

    private static IEnumerable<string> Under(string[] folders) => folders
        .Select(folder => Path.Combine(Root, folder))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}fuzz{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && new FileInfo(path).Length <= LargestSeed)
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractLint.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The fuzzer runs outside its repository.");
    }
}
