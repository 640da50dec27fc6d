using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Tests.Support;

/// <summary>A desktop that remembers what it was asked to show.</summary>
internal sealed class FakeDesktop(string folder) : IDesktop
{
    public List<string> Shown { get; } = [];

    public bool CanShow { get; set; } = true;

    public bool OwnsWindow { get; set; }

    public string? DocumentsFolder { get; set; }

    public bool Show(string path)
    {
        Shown.Add(path);
        return CanShow;
    }

    public string CreateTemporaryFolder() => Directory.CreateDirectory(Path.Combine(folder, "temporary")).FullName;
}
