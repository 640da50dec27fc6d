using System.Xml;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Reads the stories of one part in one pass, without recursion: a file can nest as deep as it likes.</summary>
internal sealed class OdfPartReader
{
    private const int NodesBetweenChecks = 4096;
    private const int DepthSlack = 128;
    private const int MostSpaces = 64;
    private const int AuthorDepth = 4;

    private readonly Stack<OdfOpenElement> open = new();
    private readonly Stack<OdfStory> stories = new();
    private readonly OdfContext context;
    private readonly string part;
    private readonly OdfElement wanted;
    private readonly OdfNumbering numbering;
    private readonly OdfChanges changes;
    private readonly OdfBlocks blocks;
    private readonly OdfForms forms = new();
    private int silentDepth = int.MaxValue;

    /// <summary>Reads the body of a part, or the headers and footers of its kinds of pages.</summary>
    public OdfPartReader(OdfContext context, string part, OdfElement wanted)
    {
        (this.context, this.part, this.wanted) = (context, part, wanted);
        numbering = new(context.Styles);
        changes = new(context.Options.View);
        blocks = new(context, numbering);
        Facts = new();
    }

    /// <summary>The stories met; notes and text boxes hang from the one they are met in.</summary>
    public List<FlowStory> Stories { get; } = [];

    public OdfFacts Facts { get; }

    private OdfStory? Current => stories.TryPeek(out var story) ? story : null;

    /// <summary>Reads to the end; what was read before an exception stays in <see cref="Stories"/>.</summary>
    /// <exception cref="XmlException">The part is damaged; so it is with <see cref="InvalidDataException"/>.</exception>
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
            while (open.Count > 0)
                Close(open.Pop());

            foreach (var change in changes.All)
                Facts.Change(change);
        }
    }

    private void ReadNode(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                if (reader.Depth > context.Options.MaxDepth * DepthSlack)
                    throw new ReadingLimitException(PackageReasons.TooDeep);

                if (silentDepth != int.MaxValue || forms.Consumes(reader, AppendExact))
                    break;

                var isEmpty = reader.IsEmptyElement;
                if (Open(reader) is { } element)
                {
                    open.Push(element);
                    if (isEmpty)
                        Close(open.Pop());
                }
                else if (!isEmpty)
                {
                    silentDepth = reader.Depth;
                }

                break;

            case XmlNodeType.EndElement when silentDepth == int.MaxValue:
                Close(open.Pop());
                break;
            case XmlNodeType.EndElement when reader.Depth == silentDepth:
                silentDepth = int.MaxValue;
                break;

            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when silentDepth == int.MaxValue:
                ReadText(reader.Value);
                break;
        }
    }

    private void ReadText(string text)
    {
        // The name of an author stands right under the remark, or under what tells of the change.
        if (open.TryPeek(out var top) && top.Element is OdfElement.Creator)
            open.Take(AuthorDepth).ToList().ForEach(element => element.Name(text));
        else if (Current is { Paragraph: not null } story && !changes.HidesText)
            context.CountText(story.AppendCollapsed(text, Appearance()));
    }

    // The element the reader stands on, opened; null for one of which nothing is read.
    private OdfOpenElement? Open(XmlReader reader)
    {
        var element = OdfNames.Of(reader);
        var opened = Opened(element, reader);

        switch (element)
        {
            case OdfElement.Silent:
            case OdfElement.Body when wanted is not OdfElement.Body:
            case OdfElement.MasterPage when wanted is not OdfElement.MasterPage || !context.Styles.UsesMasterPage(OdfNames.Attribute(reader, "name") ?? ""):
            case OdfElement.Header or OdfElement.Footer when OdfNames.Attribute(reader, "display") is "false":
                return null;

            case OdfElement.Note or OdfElement.TextBox or OdfElement.Description when Current is { } around:
                opened.Story = OpenStory(OdfStory.KindOf(element));
                around.Flow.Hang(opened.Story.Flow);
                if (element is OdfElement.Description)
                    opened.Story.Paragraph = blocks.BeginLoose();
                break;

            case OdfElement.Body or OdfElement.Header or OdfElement.Footer or OdfElement.Annotation:
                opened.Story = OpenStory(OdfStory.KindOf(element));
                Stories.Add(opened.Story.Flow);
                break;

            // What was deleted, and what is said of it, is no part of the text.
            case OdfElement.Deletion or OdfElement.ChangeInfo:
                opened.Story = OpenStory(PartKind.Body);
                break;

            case OdfElement.ChangedRegion:
                opened.Change = changes.Describe(OdfNames.Id(reader) ?? "");
                break;

            case OdfElement.Insertion when open.TryPeek(out var region) && region.Change is { } change:
                change.IsInsertion = true;
                break;

            case OdfElement.SectionSource or OdfElement.Other:
                Facts.Link(reader);
                break;

            default:
                if (Current is { } story)
                    OpenInStory(element, reader, story);
                break;
        }

        return opened;
    }

    private OdfStory OpenStory(PartKind kind)
    {
        var story = new OdfStory(kind, part);
        stories.Push(story);
        return story;
    }

    private void OpenInStory(OdfElement element, XmlReader reader, OdfStory story)
    {
        switch (element)
        {
            case OdfElement.Paragraph or OdfElement.Heading:
                OpenParagraph(blocks.Begin(element, reader), story);
                break;

            case OdfElement.List or OdfElement.NumberedParagraph or OdfElement.ListItem or OdfElement.ListHeader:
                numbering.Open(element, reader, story.Lists);
                break;

            case OdfElement.Table or OdfElement.Row or OdfElement.Cell:
                story.OpenContainer(element);
                break;

            case OdfElement.Contents:
                story.OpenContents++;
                break;

            case OdfElement.Space:
                AppendExact(new string(' ', Math.Clamp(OdfNames.Number(reader, "c") ?? 1, 1, MostSpaces)));
                break;

            case OdfElement.Tab or OdfElement.LineBreak:
                AppendExact(element is OdfElement.Tab ? "\t" : "\n");
                break;

            case OdfElement.Control:
                AppendExact(forms.TextAt(reader));
                break;

            case OdfElement.ChangeStart:
                changes.Start(OdfNames.Attribute(reader, "change-id") ?? "", story.LabelPlace);
                break;

            case OdfElement.ChangeEnd:
                changes.End(OdfNames.Attribute(reader, "change-id") ?? "");
                break;

            case OdfElement.ChangePoint:
                blocks.Insert(changes.Deleted(OdfNames.Attribute(reader, "change-id") ?? "", story.LabelPlace), story);
                break;
        }
    }

    private void OpenParagraph(OdfParagraph paragraph, OdfStory story)
    {
        if (story.IsJoined)
        {
            story.IsJoined = false;
            story.Continue(paragraph);
            return;
        }

        blocks.End(story);
        story.Paragraph = paragraph;
    }

    private void Close(OdfOpenElement element)
    {
        if (element.Story is { } own)
        {
            blocks.End(own);
            stories.Pop();
            CloseStory(element, own);
            return;
        }

        if (Current is not { } story)
            return;

        switch (element.Element)
        {
            case OdfElement.Paragraph or OdfElement.Heading when changes.HidesText:
                story.IsJoined = true;
                break;
            case OdfElement.Paragraph or OdfElement.Heading:
                blocks.End(story);
                break;
            case OdfElement.List or OdfElement.NumberedParagraph:
                story.Lists.TryPop(out _);
                break;
            case OdfElement.Contents:
                story.OpenContents--;
                break;
            case OdfElement.Table or OdfElement.Row or OdfElement.Cell:
                blocks.End(story);
                story.CloseContainer(element.Element);
                break;
        }
    }

    private void CloseStory(OdfOpenElement element, OdfStory story)
    {
        if (element.Element is OdfElement.Deletion && open.TryPeek(out var region) && region.Change is { } change)
        {
            change.Deleted.AddRange(story.Flow.Items.Where(item => item.Kind is FlowKind.Block));
        }
        else if (element.Element is OdfElement.Annotation)
        {
            Facts.Comment(story.Flow.Text, element.Author, Current?.LabelPlace);
        }
    }

    private void AppendExact(string text)
    {
        if (text.Length == 0 || changes.HidesText || Current is not { Paragraph: not null } story)
            return;

        context.CountText(text.Length);
        story.AppendExact(text, Appearance());
    }

    private OdfOpenElement Opened(OdfElement element, XmlReader reader)
    {
        var around = open.TryPeek(out var parent) ? parent : new(OdfElement.Other);
        return new(element)
        {
            Conceals = around.Conceals is Concealment.None ? context.Styles.ConcealmentOf(element, reader) : around.Conceals,
            Look = context.Styles.LookOf(element, reader, around.Look),
        };
    }

    private TextAppearance? Appearance() => open.TryPeek(out var top) ? top.Appearance(changes.IsInserting) : null;
}
