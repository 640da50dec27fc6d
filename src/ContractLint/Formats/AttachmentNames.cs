using System.Globalization;
using System.Text;

namespace ContractLint.Formats;

/// <summary>Names of attached files, made safe to print: they come from the other side, and no one may take them for a path.</summary>
internal sealed class AttachmentNames(string message)
{
    private const int Longest = 120;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private int count;

    /// <summary>The name under which a file is reported: "mail.eml/brief.docx", once each.</summary>
    public string Next(string? given, string extension)
    {
        count++;
        var name = Clean(given ?? "");
        if (name.Length == 0)
            name = string.Create(CultureInfo.InvariantCulture, $"attachment-{count}");

        if (Path.GetExtension(name).Length <= 1)
            name = name.TrimEnd('.') + extension;

        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({i}){Path.GetExtension(name)}");

        return $"{message}/{unique}";
    }

    private static string Clean(string given)
    {
        // A path of another machine: only the file's own name says something.
        var file = given[(given.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var name = new StringBuilder(file.Length);
        foreach (var rune in file.EnumerateRunes())
        {
            var isUnsafe = rune.Value is ':' || rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            name.Append(isUnsafe ? "_" : rune.ToString());
        }

        var clean = name.ToString().Trim().TrimStart('.');
        if (clean.Length <= Longest)
            return clean;

        // The end says what it is.
        var extension = Path.GetExtension(clean) is { Length: <= 10 } known ? known : "";
        var kept = Longest - extension.Length;
        return clean[..(char.IsHighSurrogate(clean[kept - 1]) ? kept - 1 : kept)] + extension;
    }
}
