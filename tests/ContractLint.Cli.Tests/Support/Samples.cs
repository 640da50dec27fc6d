namespace ContractLint.Cli.Tests.Support;

/// <summary>Invented documents the fake linter has something to say about, in tests/fixtures/cli/documents: the folder commands run in.</summary>
internal static class Samples
{
    public const string French = "contrat.md";
    public const string English = "contract.md";
    public const string Quiet = "brief.txt";

    /// <summary>The folder of the golden files.</summary>
    public static string GoldenFolder { get; } = Path.Combine(Root(), "tests", "fixtures", "cli");

    public static string Folder { get; } = Path.Combine(GoldenFolder, "documents");

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractLint.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
    }
}
