namespace ContractLint.Cli.Output;

/// <summary>A file that appears whole or not at all: written beside its place under another name, then renamed.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporaryPath;
    private bool isCommitted;

    public AtomicFile(string path)
    {
        this.path = Path.GetFullPath(path);
        temporaryPath = Path.Combine(Path.GetDirectoryName(this.path) ?? ".", $".{Path.GetFileName(this.path)}.{Path.GetRandomFileName()}");
        Content = new FileStream(temporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public Stream Content { get; }

    public void Commit()
    {
        Content.Dispose();
        File.Move(temporaryPath, path, overwrite: true);
        isCommitted = true;
    }

    public void Dispose()
    {
        Content.Dispose();
        if (!isCommitted)
            File.Delete(temporaryPath);
    }
}
