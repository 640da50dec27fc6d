namespace ContractLint.Cli.Hosting;

/// <summary>What surrounds a program for people who have no shell: windows, viewers, folders of their own.</summary>
internal interface IDesktop
{
    /// <summary>Whether the window was made for this run and goes with it: the program was double-clicked, or files were dropped on it.</summary>
    bool OwnsWindow { get; }

    /// <summary>Shows a file in the program the system has for it; <see langword="false"/> where that did not work.</summary>
    bool Show(string path);

    /// <summary>The user's folder for documents; <see langword="null"/> where there is none.</summary>
    string? DocumentsFolder { get; }

    /// <summary>Makes a folder only the user may read.</summary>
    string CreateTemporaryFolder();
}
