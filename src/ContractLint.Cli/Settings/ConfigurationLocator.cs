using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Configuration;

namespace ContractLint.Cli.Settings;

/// <summary>Finds the one configuration of a run: the nearest <c>contractlint.yml</c> from the working directory up, else the user's own.</summary>
internal static class ConfigurationLocator
{
    private const string OwnFolder = "contractlint";

    /// <summary>The file, by the name a report gives it; <see langword="null"/> where there is none.</summary>
    public static string? Find(CommandHost host)
    {
        for (var folder = new DirectoryInfo(host.WorkingDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, ConfigurationFile.FileName);
            if (File.Exists(path))
                return path;
        }

        return OwnFile(host) is { } own && File.Exists(own) ? own : null;
    }

    /// <summary>Where the user's own file is, or would be; <see langword="null"/> where the system names no folder for it.</summary>
    public static string? OwnFile(CommandHost host)
    {
        if (OperatingSystem.IsWindows())
            return Join(host.Environment("APPDATA"));

        if (host.Environment("XDG_CONFIG_HOME") is { Length: > 0 } xdg && Path.IsPathFullyQualified(xdg))
            return Join(xdg);

        return host.Environment("HOME") is { Length: > 0 } home
            ? Join(OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Application Support") : Path.Combine(home, ".config"))
            : null;
    }

    /// <summary>The shortest way to say where a file is: from the working directory, or from home.</summary>
    public static string NameOf(string path, CommandHost host)
    {
        var full = Path.GetFullPath(path, host.WorkingDirectory);
        var relative = Path.GetRelativePath(host.WorkingDirectory, full);
        var home = host.Environment(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME");
        var fromHome = home is { Length: > 1 } && full.StartsWith(home + Path.DirectorySeparatorChar, DocumentFiles.NameComparison) ? "~" + full[home.Length..] : full;
        return relative.StartsWith("..", StringComparison.Ordinal) && relative.Length > fromHome.Length ? fromHome : relative;
    }

    private static string? Join(string? folder) => string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, OwnFolder, ConfigurationFile.FileName);
}
