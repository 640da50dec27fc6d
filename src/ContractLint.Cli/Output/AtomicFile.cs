namespace ContractLint.Cli.Output;

/// <summary>A file that appears whole or not at all: written beside its place under another name, then renamed.</summary>
/// <remarks>A device (<c>/dev/null</c>, <c>/dev/stdout</c>, the pipe of a shell's <c>&gt;(…)</c>) is written to as it is: a renamed file would take its place.</remarks>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string? temporaryPath;
    private bool isCommitted;

    public AtomicFile(string path)
    {
        this.path = Path.GetFullPath(path);
        if (IsDevice(this.path))
        {
            Content = new FileStream(this.path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            return;
        }

        temporaryPath = Path.Combine(Path.GetDirectoryName(this.path) ?? ".", $".{Path.GetFileName(this.path)}.{Path.GetRandomFileName()}");
        Content = new FileStream(temporaryPath, FileMode.CreateNew, FileAccess.Write, FileShare.None);

        // A run that is ended from outside does not come to its last lines.
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public Stream Content { get; }

    public void Commit()
    {
        Content.Dispose();
        if (temporaryPath is not null)
            File.Move(temporaryPath, path, overwrite: true);
        isCommitted = true;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        try
        {
            Content.Dispose();
        }
        finally
        {
            if (!isCommitted && temporaryPath is not null)
                File.Delete(temporaryPath);
        }
    }

    private void OnExit(object? sender, EventArgs arguments) => Dispose();

    internal static bool IsDevice(string fullPath) =>
        !OperatingSystem.IsWindows()
        && (fullPath.StartsWith("/dev/", StringComparison.Ordinal) || fullPath.StartsWith("/proc/", StringComparison.Ordinal))
        && File.Exists(fullPath);
}
