using System.Text;

namespace ContractLint.Reporting;

/// <summary>The name of a document as other programs want it: slashes forward, no <c>.</c> and no <c>..</c> that can be spared; percent-encoded in a URI.</summary>
/// <remarks>Only Windows separates folders by <c>\</c>; elsewhere it is a character like another.</remarks>
public static class DocumentPath
{
    private const string Unreserved = "-._~/";

    public static string Of(string name) => Of(name, Path.DirectorySeparatorChar is '\\');

    public static string Of(string name, bool isWindows)
    {
        var path = isWindows ? name.Replace('\\', '/') : name;
        var isAbsolute = path.StartsWith('/');
        var parts = new List<string>();

        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;

            if (part is ".." && parts.Count > 0 && parts[^1] is not "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ".." || !isAbsolute)
                parts.Add(part);
        }

        // A share keeps both its slashes.
        var root = !isAbsolute ? "" : isWindows && path.StartsWith("//", StringComparison.Ordinal) ? "//" : "/";
        return parts.Count == 0 && !isAbsolute ? "." : root + string.Join('/', parts);
    }

    /// <summary>A reference relative to where the names are; <c>file:</c> where the name is absolute.</summary>
    public static string ToUri(string name) => ToUri(name, Path.DirectorySeparatorChar is '\\');

    public static string ToUri(string name, bool isWindows)
    {
        var path = Of(name, isWindows);
        var hasDrive = isWindows && path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] is ':';
        if (hasDrive)
            return $"file:///{path[..2]}{Encode(path[2..])}";

        return path.StartsWith("//", StringComparison.Ordinal) ? "file:" + Encode(path)
            : path.StartsWith('/') ? "file://" + Encode(path)
            : Encode(path);
    }

    private static string Encode(string path)
    {
        var result = new StringBuilder(path.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || Unreserved.Contains((char)unit, StringComparison.Ordinal))
                result.Append((char)unit);
            else
                result.Append('%').Append(Convert.ToHexString([unit]));
        }

        return result.ToString();
    }
}
