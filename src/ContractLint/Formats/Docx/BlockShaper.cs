using ContractLint.Formats.Docx.Numbering;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Decides what a paragraph is (heading, list item, plain) and what number it prints, and writes it.</summary>
internal sealed class BlockShaper(StoryContext context)
{
    // Legal templates put whole clauses in heading styles so that Word numbers them: past a title's length, it is a clause.
    private const int LongestHeading = 160;
    private const int BodyTextOutline = 9;
    private const string Bullet = "•";

    /// <summary>Writes the block being read, or forgets it when it has nothing to show. Numbers are counted either way.</summary>
    public void Write(Story story, NumberingCounters counters, DocxOrigin place)
    {
        var paragraph = story.Paragraph;
        var hasText = story.BlockHasText();

        // Neither a paragraph whose text and mark are both gone nor a bare section break is an item of its list.
        if (paragraph.IsContinuation || (!hasText && (story.IsJoined || paragraph.EndsSection)))
        {
            if (hasText)
                story.WriteBlock(BlockShape.Paragraph, place);
            else
                story.DropBlock();

            return;
        }

        var style = paragraph.StyleId is { } id ? context.Styles.FindOrGuess(id) : context.Styles.Default;
        var item = counters.Place(paragraph.ListId, paragraph.ListLevel, style);
        var label = item is { } numbered ? counters.Next(numbered.List, numbered.Level) : null;

        context.CountText(label?.Length ?? 0);

        // A number alone is printed and can be referred to; a bullet alone says nothing.
        if (hasText || label is not (null or "" or Bullet))
            story.WriteBlock(Shape(story, style, paragraph.OutlineLevel ?? style?.OutlineLevel, item?.Level, label), place);
        else
            story.DropBlock();
    }

    private static BlockShape Shape(Story story, WordStyle? style, int? outline, int? listLevel, string? label)
    {
        label = label is "" ? null : label;

        if (story.IsContents || style?.ContentsLevel is not null)
            return BlockShape.ContentsEntry(style?.ContentsLevel ?? 1, label);

        if (outline is >= 0 and < BodyTextOutline && label is not Bullet)
        {
            if (story.BlockLength() <= LongestHeading)
                return BlockShape.Heading(outline.Value + 1, label);

            return label is null ? BlockShape.Paragraph : BlockShape.ListItem(outline.Value + 1, label);
        }

        return listLevel is { } level ? BlockShape.ListItem(level + 1, label) : BlockShape.Paragraph;
    }
}
