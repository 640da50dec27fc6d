using System.Globalization;
using System.Text;
using ContractLint.Formats.Numbering;
using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Counts the items of one list and prints their numbers.</summary>
internal sealed class OdfCounters(Language language)
{
    private const int MostLevels = 10;

    private readonly int?[] counts = new int?[MostLevels];

    /// <summary>The label of the next item; empty for a level without numbers.</summary>
    public string Next(OdfListStyle style, int level, int? startAt)
    {
        level = Math.Clamp(level, 0, MostLevels - 1);
        counts[level] = startAt ?? (counts[level] is { } count ? count + 1 : style[level]?.Start ?? 1);
        Array.Fill(counts, null, level + 1, MostLevels - level - 1);

        return Label(style, level);
    }

    private string Label(OdfListStyle style, int level)
    {
        if (style[level] is not { } format)
            return "";

        if (format.IsBullet)
            return FlowShapes.Bullet;

        if (format.Pattern is { } pattern)
            return Fill(pattern, style);

        if (format.Format.Length == 0)
            return (format.Prefix + format.Suffix).Trim();

        var numbers = Enumerable.Range(0, level + 1).Skip(level + 1 - Math.Clamp(format.DisplayedLevels, 1, level + 1)).Select(shown => Printed(style, shown)).Where(number => number.Length > 0);
        return $"{format.Prefix}{string.Join('.', numbers)}{format.Suffix}".Trim();
    }

    // "Article %1% –", "%1%.%2%."
    private string Fill(string pattern, OdfListStyle style)
    {
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] is '%' ? pattern.IndexOf('%', i + 1) : -1;
            if (end > i + 1 && int.TryParse(pattern.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= MostLevels)
            {
                label.Append(Printed(style, level - 1));
                i = end;
            }
            else if (pattern[i] is not '\u200B')
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString().Trim();
    }

    // A level that was skipped counts as its first item.
    private string Printed(OdfListStyle style, int level) =>
        style[level] is { IsBullet: false, Format.Length: > 0 } format ? NumberFormat.Print(counts[level] ?? format.Start, format.Format, null, language) : "";
}
