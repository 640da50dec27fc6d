using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>Follows a file from its first group to its last, once and without recursion, and gathers its stories.</summary>
internal sealed class RtfInterpreter(ReadOnlyMemory<byte> content, ReadingOptions options, CancellationToken cancellationToken)
{
    private const int TokensBetweenChecks = 4096;
    private const int DepthSlack = 128;

    private readonly RtfTokenizer tokens = new(content);
    // What stands outside of the first group is none of the document.
    private readonly Stack<RtfGroup> groups = new([new() { Destination = RtfDestination.Skip }]);
    private readonly RtfStories stories = new();
    private readonly List<byte> bytes = [];
    private readonly RtfDefinitions definitions = new();
    private int skipped;
    private int textLength;
    private string author = "";
    private bool isFieldWritten;

    public RtfFacts Facts { get; } = new();

    /// <summary>How many bytes were read.</summary>
    public int Position => tokens.Position;

    /// <summary>Whether the file ended inside of a group.</summary>
    public bool IsCutShort { get; private set; }

    public int? PageCount => definitions.PageCount;

    private RtfGroup Group => groups.Peek();

    private RtfStory Story => stories.Current;

    /// <summary>The stories met, the body first.</summary>
    public IEnumerable<FlowStory> Stories => stories.All;

    /// <summary>Reads to the end; what was read before an exception stays.</summary>
    /// <exception cref="ReadingLimitException">The file goes past a limit.</exception>
    public void Read()
    {
        try
        {
            var count = 0;
            for (var token = tokens.Next(); token.Kind is not RtfTokenKind.End; token = tokens.Next())
            {
                if (count++ % TokensBetweenChecks == 0)
                    cancellationToken.ThrowIfCancellationRequested();

                Take(token);
            }

            IsCutShort = groups.Count > 1;
        }
        finally
        {
            FlushBytes();
            while (groups.Count > 1)
                EndGroup();

            EndParagraph();
        }
    }

    private void Take(RtfToken token)
    {
        if (token.Kind is RtfTokenKind.Byte)
        {
            if (skipped > 0)
                skipped--;
            else
                bytes.Add((byte)token.Value!);

            return;
        }

        FlushBytes();
        switch (token.Kind)
        {
            case RtfTokenKind.BeginGroup:
                skipped = 0;
                if (groups.Count > options.MaxDepth * DepthSlack)
                    throw new ReadingLimitException(PackageReasons.TooDeep);

                groups.Push(groups.Count == 1 ? new() : Group.Inner());
                break;
            case RtfTokenKind.EndGroup:
                skipped = 0;
                EndGroup();
                break;
            case RtfTokenKind.Symbol when token.Value is '*':
                Group.IsOptional = true;
                break;
            case RtfTokenKind.Symbol when skipped > 0:
                skipped--;
                break;
            case RtfTokenKind.Symbol:
                Write(RtfCharacters.OfSymbol(token.Value!.Value));
                break;
            case RtfTokenKind.Word when token.Word is "bin":
                tokens.Skip(token.Value ?? 0);
                break;
            case RtfTokenKind.Word when skipped > 0:
                skipped--;
                break;
            default:
                TakeWord(token);
                break;
        }
    }

    private void TakeWord(RtfToken token)
    {
        if (RtfDestinations.Of(token.Word) is { } destination)
        {
            Enter(destination);
            if (destination is RtfDestination.FormField)
                definitions.BeginForm(token);
            return;
        }

        // A group that is optional and not known is left out.
        if (Group.IsOptional)
        {
            Group.IsOptional = false;
            Group.Destination = RtfDestination.Skip;
        }

        Facts.Object(token.Word);
        if (token.Word is "u")
            TakeUnicode(token.Value ?? 0);
        else if (!definitions.Take(token, Group) && !RtfTextWords.Take(token, Group, definitions.DefaultFont))
            TakeStructure(token);
    }

    // A character, and after it what old readers show in its place.
    private void TakeUnicode(int code)
    {
        skipped = Group.FallbackLength;
        Write(((char)(ushort)code).ToString());
    }

    private void TakeStructure(RtfToken token)
    {
        if (RtfCharacters.Of(token.Word) is { } character)
        {
            Write(character);
            return;
        }

        if (Group.Destination is not RtfDestination.Text)
            return;

        switch (token.Word)
        {
            case "par" or "sect":
                EndParagraph();
                break;
            case "page" or "column" when Story.HasPending:
                Write("\n");
                break;
            case "cell" or "nestcell":
                EndParagraph(isOptional: true, isInCell: true);
                Story.EndCell(token.Word is "cell" ? 1 : Math.Max(Story.Paragraph.TableDepth, 2));
                break;
            case "row" or "nestrow":
                EndParagraph(isOptional: true);
                Story.EndRow(token.Word is "row" ? 1 : Math.Max(Story.Paragraph.TableDepth, 2));
                break;
            default:
                Story.Paragraph = RtfParagraphWords.Apply(token, Story.Paragraph);
                break;
        }
    }

    private void Enter(RtfDestination destination)
    {
        Group.IsOptional = false;

        // Nothing inside of what is left out is read, but for the second writing of a text in two.
        if (Group.Destination is RtfDestination.Skip)
            return;

        if (Group.Destination is RtfDestination.TwoWritings && destination is not RtfDestination.UnicodeWriting)
            return;

        switch (destination)
        {
            case RtfDestination.Header or RtfDestination.Footer or RtfDestination.Note or RtfDestination.Remark or RtfDestination.TextBox:
                (Group.Story, Group.Destination) = (stories.Begin(destination), RtfDestination.Text);
                break;
            case RtfDestination.TwoWritings:
                (Group.OuterDestination, Group.Destination) = (Group.Destination, destination);
                break;
            case RtfDestination.UnicodeWriting:
                Group.Destination = Group.OuterDestination;
                break;
            case RtfDestination.FieldResult:
                (Group.Destination, isFieldWritten) = (isFieldWritten ? RtfDestination.Skip : Group.Destination, false);
                break;
            // Inside of a definition what is shown is part of the definition.
            case RtfDestination.Text:
                break;
            default:
                Group.Destination = destination;
                break;
        }
    }

    private void EndGroup()
    {
        if (groups.Count == 1)
            return;

        var group = groups.Peek();
        if (group.Story is { } story)
        {
            EndParagraph(isOptional: true);
            stories.End();
            if (story.Flow.Kind is PartKind.Comment)
                Facts.Comment(story.Flow.Text, author, Story.LabelPlace);
        }

        groups.Pop();
        if (Group.Destination != group.Destination && definitions.End(group.Destination) is { } value)
            TakeValue(group.Destination, value);
    }

    private void TakeValue(RtfDestination destination, string value)
    {
        switch (destination)
        {
            case RtfDestination.Author:
                author = value.Trim();
                break;
            case RtfDestination.Label:
                Story.Label = value;
                break;
            case RtfDestination.FormField when value.Length > 0:
                isFieldWritten = true;
                Show(value);
                break;
            case RtfDestination.FieldInstruction when value.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase):
                Group.IsContents = true;
                break;
            default:
                Facts.Property(destination, value);
                break;
        }
    }

    private void FlushBytes()
    {
        if (bytes.Count == 0)
            return;

        Write(definitions.Decode(bytes, Group));
        bytes.Clear();
    }

    private void Write(string text)
    {
        if (text.Length > 0 && !definitions.TakeText(text, Group) && Group.Destination is RtfDestination.Text)
            Show(text);
    }

    private void Show(string text)
    {
        Facts.Change(Group.Revision, Story.LabelPlace);
        if (IsLeftOut())
            return;

        Story.IsContents |= Group.IsContents;
        textLength += text.Length;
        if (textLength > options.MaxTextLength)
            throw new ReadingLimitException(PackageReasons.TooMuchText);

        Story.Append(text, definitions.AppearanceOf(Group, Story.Paragraph.TableDepth > 0));
    }

    // An end that only a cell or a group needs writes nothing where nothing stands.
    private void EndParagraph(bool isOptional = false, bool isInCell = false)
    {
        var paragraph = Story.Paragraph;
        if (isOptional && !Story.HasPending && Story.Label is null)
            return;

        // A paragraph whose end is no part of the view goes on with the next.
        if (!isOptional && IsLeftOut())
            return;

        var depth = isInCell ? Math.Max(paragraph.TableDepth, 1) : paragraph.TableDepth;
        Story.EndParagraph(length => definitions.ShapeOf(paragraph, Story.Label, length, Story.IsContents), depth);
    }

    private bool IsLeftOut() => options.View.LeavesOut(Group.Revision is TextRevision.Inserted, Group.Revision is TextRevision.Deleted);
}
