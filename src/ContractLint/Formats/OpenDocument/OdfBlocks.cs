using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Makes blocks of paragraphs: what each is, and what number it prints.</summary>
internal sealed class OdfBlocks(OdfContext context, OdfNumbering numbering)
{
    private const int MostOutlineLevels = 10;

    private int paragraphs;

    /// <summary>The paragraph or heading the reader stands on; every one is counted, read or not.</summary>
    public OdfParagraph Begin(OdfElement element, XmlReader reader) => new(paragraphs++, OdfNames.Attribute(reader, "style-name"))
    {
        HeadingLevel = element is OdfElement.Heading ? Math.Clamp((OdfNames.Number(reader, "outline-level") ?? 1) - 1, 0, MostOutlineLevels - 1) : null,
        IsUnnumbered = OdfNames.Attribute(reader, "is-list-header") is "true",
        StartAt = OdfNames.Attribute(reader, "restart-numbering") is "true" ? OdfNames.Number(reader, "start-value") ?? 1 : null,
    };

    /// <summary>A text that stands in no paragraph, such as the description of a picture.</summary>
    public OdfParagraph BeginLoose() => new(paragraphs++, null);

    /// <summary>Writes the open paragraph of a story, or forgets it when it has nothing to show. Numbers are counted either way.</summary>
    public void End(OdfStory story)
    {
        story.IsJoined = false;
        if (story.Paragraph is not { } paragraph)
            return;

        var (listLevel, label) = LabelOf(paragraph, story);
        context.CountText(label.Length);

        var outline = paragraph.HeadingLevel ?? context.Styles.OutlineLevel(paragraph.Style);
        var contentsLevel = story.OpenContents > 0 ? FlowShapes.ContentsLevel(outline, listLevel) : (int?)null;

        if (story.Flow.BlockHasText || FlowShapes.IsWorthWriting(label))
            story.Flow.EndBlock(FlowShapes.Of(story.Flow.BlockLength, outline, listLevel, label, contentsLevel), story.LabelPlace);
        else
            story.Flow.DropBlock();

        story.Paragraph = null;
    }

    /// <summary>Adds what was deleted at this point of the text, for the views that show it.</summary>
    public void Insert(IReadOnlyList<FlowItem>? deleted, OdfStory story)
    {
        if (deleted is null || story.Paragraph is not { } paragraph)
            return;

        for (var i = 0; i < deleted.Count; i++)
        {
            if (i > 0)
            {
                End(story);
                story.Paragraph = paragraph;
            }

            foreach (var run in deleted[i].Runs)
            {
                context.CountText(run.Text.Length);
                story.AppendDeleted(run);
            }
        }
    }

    private (int? Level, string Label) LabelOf(OdfParagraph paragraph, OdfStory story)
    {
        if (!story.Lists.TryPeek(out var list))
            return (null, paragraph.HeadingLevel is { } heading ? numbering.HeadingLabel(heading, paragraph) : "");

        // What follows in the same item hangs from it.
        if (!list.AwaitsLabel)
            return (list.Level + 1, "");

        var label = numbering.Label(list, paragraph);
        (list.AwaitsLabel, list.StartAt) = (false, null);
        return (list.Level, label);
    }
}
