using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>Decides what a paragraph of a word processor is: heading, item of a list, plain.</summary>
internal static class FlowShapes
{
    /// <summary>What stands for every sign that only marks an item.</summary>
    public const string Bullet = "•";

    // Legal templates put whole clauses in heading styles so that they are numbered: past a title's length, it is a clause.
    private const int LongestHeading = 160;

    /// <summary>The shape of a paragraph of that length; levels count from 0, that in a table of contents from 1; the label is as printed.</summary>
    public static BlockShape Of(int length, int? outlineLevel, int? listLevel, string? label, int? contentsLevel = null)
    {
        label = label is "" ? null : label;
        if (contentsLevel is { } entry)
            return BlockShape.ContentsEntry(entry, label);

        if (outlineLevel is { } outline && label is not Bullet)
        {
            if (length <= LongestHeading)
                return BlockShape.Heading(outline + 1, label);

            return label is null ? BlockShape.Paragraph : BlockShape.ListItem(outline + 1, label);
        }

        return listLevel is { } level ? BlockShape.ListItem(level + 1, label) : BlockShape.Paragraph;
    }

    /// <summary>The level of an entry of a table of contents that has no style to tell it.</summary>
    public static int ContentsLevel(int? outlineLevel, int? listLevel) => (listLevel ?? outlineLevel ?? 0) + 1;

    /// <summary>A number alone is printed and can be referred to; a bullet alone says nothing.</summary>
    public static bool IsWorthWriting(string? label) => label is not (null or "" or Bullet);
}
