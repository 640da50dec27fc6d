namespace ContractLint.Cli.Output;

/// <summary>Writes a name so that it can be pasted into a shell and stay one word that means itself.</summary>
/// <remarks>Somebody else may have chosen the name: pasting it must run nothing.</remarks>
internal static class ShellWord
{
    // Between double quotes, cmd or PowerShell still sees a meaning in these; the last four end a string of PowerShell.
    private const string MeantByWindows = "$`%\"“”„";

    /// <summary>The word; <see langword="null"/> where no quotation is safe in every shell of the system.</summary>
    public static string? Of(string name) => Of(name, OperatingSystem.IsWindows());

    internal static string? Of(string name, bool isWindows)
    {
        if (name.StartsWith('-'))
            name = "./" + name;
        if (name.Length > 0 && name.All(character => IsHarmless(character, isWindows)))
            return name;
        if (!isWindows)
            return $"'{name.Replace("'", "'\\''", StringComparison.Ordinal)}'";
        return name.Any(MeantByWindows.Contains) || name.EndsWith('\\') ? null : $"\"{name}\"";
    }

    // A comma separates words for PowerShell.
    private static bool IsHarmless(char character, bool isWindows) =>
        char.IsLetterOrDigit(character) || "/._-+:".Contains(character) || (isWindows ? character is '\\' : character is ',' or '=' or '@' or '%');
}
