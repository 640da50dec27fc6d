using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats;

/// <summary>What files can hold beside their text, in the words rules tell it with.</summary>
internal static class FileFacts
{
    // As much of an address or a property as a person would read.
    private const int LongestValue = 200;

    private static readonly string[] Programs =
        [".exe", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".msi", ".lnk", ".jar", ".dll", ".cpl", ".pif", ".reg", ".iso", ".appref-ms", ".sh", ".command", ".app", ".dmg"];

    public static DocumentFact Comment(string? author, Origin place) =>
        new(DocumentFactKind.Comment, new("a comment", "un commentaire")) { Author = Cut(author), Place = place };

    public static DocumentFact Active(string en, string fr, string? value = null, Origin? place = null) =>
        new(DocumentFactKind.ActiveContent, new(en, fr)) { Value = Cut(value), Place = place };

    public static DocumentFact External(string en, string fr, string? value, Origin? place = null) =>
        new(DocumentFactKind.ExternalContent, new(en, fr)) { Value = Cut(value), Place = place };

    public static DocumentFact Property(DocumentFactKind kind, string en, string fr, string value) => new(kind, new(en, fr)) { Value = Cut(value) };

    /// <summary>Whether a file of that name would run when it is opened.</summary>
    public static bool IsProgram(string name) => Array.Exists(Programs, extension => name.AsSpan().TrimEnd().EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an address leads to another machine; a path on the writer's own disk leads nowhere on the reader's.</summary>
    public static bool IsRemote(string address)
    {
        var target = address.AsSpan().Trim();
        if (target.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            target = target[5..];
        else if (target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("ftp:", StringComparison.OrdinalIgnoreCase))
            return true;

        // "\\server\share", "//server/share"; three slashes, or a letter for a disk, stay on the machine.
        return target.Length > 2 && target[0] is '\\' or '/' && target[1] is '\\' or '/' && target[2] is not ('\\' or '/') && !(target.Length > 3 && target[3] is ':' or '|');
    }

    private static string Cut(string? value) => OneLine.Of(value ?? "", LongestValue);
}
