using System.Xml;
using ContractLint.Formats.Docx.Numbering;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Reads the stories of one part in one pass, without recursion: a file can nest as deep as it likes.</summary>
internal sealed class StoryReader
{
    private const int NodesBetweenChecks = 4096;

    // Depth costs a little memory and no stack; real documents stay under MaxDepth, generated ones pass it without harm.
    private const int DepthSlack = 128;

    private readonly PlaceCounter places;
    private readonly MarkupFollower follower;
    private readonly InlineReader inline;
    private readonly CompatibilityChoices choices = new();
    private readonly StoryContext context;
    private readonly BlockShaper shaper;
    private readonly NumberingCounters counters;
    private readonly StoryStack stories = new();
    private Story? drawings;
    private int silentDepth = int.MaxValue;

    public StoryReader(StoryContext context, string part)
    {
        this.context = context;
        places = new(part);
        follower = new(context, places);
        inline = new(context, places, follower);
        shaper = new(context);
        counters = context.NewCounters();
    }

    /// <summary>The stories met; those of text boxes hang from the one around them.</summary>
    public List<Story> Stories => stories.Stories;

    /// <summary>How many page ends Word left in the body when it last laid it out.</summary>
    public int RenderedPageBreaks => inline.RenderedPageBreaks;

    private Story? Current => stories.Current;

    /// <summary>Reads to the end; what was read before an exception stays in <see cref="Stories"/>.</summary>
    /// <exception cref="XmlException">The part is damaged.</exception>
    /// <exception cref="InvalidDataException">Its archive entry is damaged.</exception>
    /// <exception cref="ReadingLimitException">It goes past a limit.</exception>
    public void Read(XmlReader reader)
    {
        try
        {
            for (var nodes = 0; reader.Read(); nodes++)
            {
                if (nodes % NodesBetweenChecks == 0)
                    context.ThrowIfCancelled();

                ReadNode(reader);
            }
        }
        finally
        {
            while (!stories.IsEmpty)
                CloseStory();
        }
    }

    private void ReadNode(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (reader.Depth > context.Options.MaxDepth * DepthSlack)
                    throw new ReadingLimitException(PackageReasons.TooDeep);

                var element = context.Names.Of(reader);
                var isEmpty = reader.IsEmptyElement;
                var depth = reader.Depth;
                Start(element, reader);
                if (isEmpty)
                    End(element, depth);

                break;

            case XmlNodeType.EndElement:
                End(context.Names.Of(reader), reader.Depth);
                break;

            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inline.InText:
                if (Current is { } story)
                    inline.AppendText(reader.Value, story);

                break;
        }
    }

    private void Start(WordElement element, XmlReader reader)
    {
        // Counted even where nothing is read, so that a place is the same in every view.
        if (element is WordElement.Paragraph)
            places.EnterParagraph();
        else if (element is WordElement.Run)
            places.EnterRun();

        if (silentDepth != int.MaxValue)
        {
            if (element.IsNoteReference())
                context.Notes.LeaveOut(context.Notes.Of(element, reader));

            return;
        }

        if (!follower.Start(element, reader) && !StartsStory(element, reader) && Current is { } story && !StartsStructure(element, reader, story))
            inline.Start(element, reader, story);
    }

    private bool StartsStory(WordElement element, XmlReader reader)
    {
        switch (element)
        {
            case WordElement.Body or WordElement.HeaderStory or WordElement.FooterStory or WordElement.Comment:
                stories.Open(new(element.Part()), reader.Depth);
                return true;

            // The lines that separate notes from the text are stored as notes of their own types.
            case WordElement.Footnote or WordElement.Endnote when WordNames.Attribute(reader, "type") is not (null or "normal"):
                silentDepth = reader.Depth;
                return true;

            case WordElement.Footnote or WordElement.Endnote:
                OpenNote(element, reader);
                return true;

            case WordElement.TextBox:
                stories.OpenBeside(new(PartKind.TextBox), reader.Depth);
                return true;

            // The words of shapes and diagrams that are drawn instead of written.
            case WordElement.DrawingParagraph:
                if (drawings is null)
                    Stories.Add(drawings = new(PartKind.TextBox));

                stories.Resume(drawings, reader.Depth);
                return true;

            case WordElement.AlternateContent:
                choices.Open();
                return true;

            case WordElement.Choice when !choices.TakesChoice(reader):
            case WordElement.Fallback when !choices.TakesFallback():
            case WordElement.Silent:
            case WordElement.Inserted when context.Options.View.LeavesOut(isInserted: true, isDeleted: false):
            case WordElement.Deleted when context.Options.View.LeavesOut(isInserted: false, isDeleted: true):
                silentDepth = reader.Depth;
                return true;

            default:
                return false;
        }
    }

    private bool StartsStructure(WordElement element, XmlReader reader, Story story)
    {
        switch (element)
        {
            case WordElement.Paragraph:
                if (!story.IsJoined)
                    WriteBlock(story);

                story.IsJoined = false;
                story.Paragraph = default;
                return true;

            case WordElement.ParagraphProperties:
                story.Paragraph = PropertyReader.Paragraph(reader, context.HeadersAndFooters, context.Styles.Theme, context.Options.View);
                follower.SetParagraph(story.Paragraph);
                return true;

            case WordElement.Table:
                WriteBlock(story);
                story.Paragraph = ParagraphProperties.Continuation;
                story.OpenContainer(NodeKind.Table);
                return true;

            case WordElement.Row:
                story.OpenContainer(NodeKind.Row);
                return true;

            case WordElement.Cell:
                story.OpenContainer(NodeKind.Cell);
                return true;

            case WordElement.RowProperties or WordElement.CellProperties:
                // The row or cell that is not part of this view ends where the element around its properties does.
                var depth = reader.Depth - 1;
                var box = PropertyReader.Box(reader, context.Styles.Theme);
                follower.SetBox(box);
                if (context.Options.View.LeavesOut(box.IsInserted, box.IsDeleted))
                {
                    story.DropContainer();
                    silentDepth = depth;
                }

                return true;

            case WordElement.DrawingProperties or WordElement.VmlShape:
                inline.AppendBeside(PartKind.Description, reader.GetAttribute(element is WordElement.VmlShape ? "alt" : "descr"), story);
                return true;

            case WordElement.WordArt:
                inline.AppendBeside(PartKind.TextBox, reader.GetAttribute("string"), story);
                return true;

            case WordElement.FootnoteReference or WordElement.EndnoteReference when stories.IsInBody:
                context.Notes.Place(context.Notes.Of(element, reader), story);
                return true;

            case WordElement.HeaderReference or WordElement.FooterReference:
                if (WordNames.RelationshipId(reader) is { } id)
                    context.HeadersAndFooters.Add(id);

                return true;

            case WordElement.AltChunk or WordElement.SubDocument:
                context.HasEmbeddedDocument = true;
                return true;

            default:
                return false;
        }
    }

    private void End(WordElement element, int depth)
    {
        if (silentDepth == int.MaxValue || depth == silentDepth)
            follower.End(element);

        if (silentDepth == int.MaxValue)
            EndRead(element, depth);
        else if (depth == silentDepth)
            silentDepth = int.MaxValue;

        if (element is WordElement.Paragraph)
            places.LeaveParagraph();
    }

    private void EndRead(WordElement element, int depth)
    {
        inline.End(element, Current);

        if (element.IsStory() && stories.EndsAt(depth))
        {
            CloseStory();
            return;
        }

        if (element is WordElement.AlternateContent)
            choices.Close();

        if (Current is not { } story)
            return;

        switch (element)
        {
            case WordElement.Paragraph when context.Options.View.LeavesOut(story.Paragraph.MarkInserted, story.Paragraph.MarkDeleted):
                story.IsJoined = true;
                break;

            case WordElement.Paragraph:
                WriteBlock(story);
                break;

            case WordElement.Table or WordElement.Row or WordElement.Cell:
                WriteBlock(story);
                story.CloseContainer();
                break;
        }
    }

    private void OpenNote(WordElement kind, XmlReader reader)
    {
        var note = context.Notes.Of(kind, reader);
        if (context.Notes.TakeLoose(note))
            stories.Open(note, reader.Depth);
        else
            stories.Resume(note, reader.Depth);
    }

    private void CloseStory() => WriteBlock(stories.Close());

    private void WriteBlock(Story story)
    {
        shaper.Write(story, counters, places.Paragraph());
        story.IsJoined = false;
        story.Paragraph = ParagraphProperties.Continuation;
    }
}
