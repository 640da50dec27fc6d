namespace ContractLint.Cli.Recognition;

/// <summary>Looks for Tesseract on the PATH, then where its installers put it. Never in the folder of the documents.</summary>
internal static class TesseractLocator
{
    public static string? Find(Func<string, string?> environment)
    {
        var name = OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract";
        var folders = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders(environment));

        // A relative folder of the PATH depends on where one stands, and a document's folder is not to be trusted.
        return folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> UsualFolders(Func<string, string?> environment)
    {
        if (!OperatingSystem.IsWindows())
            return ["/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"];

        string?[] roots = [environment("ProgramFiles"), environment("LOCALAPPDATA") is { } local ? Path.Combine(local, "Programs") : null];
        return roots.OfType<string>().Select(root => Path.Combine(root, "Tesseract-OCR"));
    }
}
