using ContractLint.Formats.Docx.Numbering;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Finds out what of a paragraph decides its shape, and the number it prints, and writes it.</summary>
internal sealed class BlockShaper(StoryContext context)
{
    private const int BodyTextOutline = 9;

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

        if (hasText || FlowShapes.IsWorthWriting(label))
            story.WriteBlock(Shape(story, style, paragraph.OutlineLevel ?? style?.OutlineLevel, item?.Level, label), place);
        else
            story.DropBlock();
    }

    private static BlockShape Shape(Story story, WordStyle? style, int? outline, int? listLevel, string? label)
    {
        var contentsLevel = style?.ContentsLevel ?? (story.IsContents ? 1 : null);
        var heading = outline is >= 0 and < BodyTextOutline ? outline : null;

        return FlowShapes.Of(heading is null ? 0 : story.BlockLength(), heading, listLevel, label, contentsLevel);
    }
}
