using System.Globalization;
using System.Xml;
using ContractLint.Formats.Docx.Looks;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Goes along with the reading of a part and notes what is no text: how it looks, what is pending, what stands beside it.</summary>
/// <remarks>It is told of the start and of the end of each element that is read, and of none inside one that is left out.</remarks>
internal sealed class MarkupFollower(StoryContext context, PlaceCounter places)
{
    private readonly LookTracker looks = new(context.Styles);
    private readonly RevisionLog revisions = new(context.Facts, places);

    private readonly FieldInstructions fields = new(context.Facts, places);
    private bool isInHeader;

    /// <summary>How the next characters look.</summary>
    public TextAppearance Look => looks.Current;

    /// <summary>A piece of what tells a field what to compute.</summary>
    public void Instruct(string words) => fields.Append(words);

    /// <summary>Notes an element that begins; gives back whether it was read to its end because it says nothing else.</summary>
    public bool Start(WordElement element, XmlReader reader)
    {
        switch (element)
        {
            case WordElement.Run:
                looks.StartRun(default);
                break;

            case WordElement.RunProperties:
                looks.StartRun(FormatReader.Run(reader, context.Styles.Theme, out var changedBy));
                revisions.NoteFormatting(changedBy);
                return true;

            case WordElement.Paragraph:
                looks.StartParagraph(default);
                break;

            case WordElement.Table or WordElement.Row or WordElement.Cell:
                looks.EnterBox();
                break;

            case WordElement.TableProperties:
                looks.SetTable(PropertyReader.Table(reader, context.Styles.Theme));
                return true;

            case WordElement.Inserted or WordElement.Deleted:
                revisions.Start(element, reader);
                looks.CountRevision(element is WordElement.Inserted, 1);
                break;

            case WordElement.Comment:
                context.Facts.Add(FileFacts.Comment(WordNames.Attribute(reader, "author"), places.NextParagraph));
                looks.EnterStory(isBox: false);
                break;

            case WordElement.SimpleField:
                fields.Note(WordNames.Attribute(reader, "instr") ?? "");
                break;

            case WordElement.FieldCharacter:
                fields.Complete();
                break;

            case WordElement.PageBackground:
                looks.LosePage();
                break;

            case WordElement.FloatingDrawing:
                context.Drawings.Add(places.Here, isInHeader);
                break;

            case WordElement.DrawingExtent:
                context.Drawings.SetSize(Length(reader, "cx"), Length(reader, "cy"));
                break;

            case WordElement.DrawingProperties:
                looks.StartDrawing(reader.GetAttribute("hidden") is "1" or "true");
                break;

            default:
                isInHeader |= element is WordElement.HeaderStory or WordElement.FooterStory;
                if (IsStory(element))
                    looks.EnterStory(isBox: element is WordElement.TextBox or WordElement.DrawingParagraph);

                break;
        }

        return false;
    }

    /// <summary>An element ends whose start was noted.</summary>
    public void End(WordElement element)
    {
        if (element is WordElement.Table or WordElement.Row or WordElement.Cell)
            looks.LeaveBox();
        else if (element is WordElement.Inserted or WordElement.Deleted)
            EndRevision(element is WordElement.Inserted);
        else if (element is WordElement.Paragraph)
            revisions.EndParagraph();
        else if (IsStory(element))
            looks.LeaveStory();
    }

    /// <summary>What the paragraph that began last says of itself.</summary>
    public void SetParagraph(in ParagraphProperties paragraph)
    {
        revisions.StartParagraph(paragraph);
        looks.StartParagraph(paragraph);
    }

    /// <summary>What the row or cell that began last says of itself.</summary>
    public void SetBox(in BoxProperties box)
    {
        revisions.NoteBox(box.IsInserted, box.IsDeleted, box.Author);
        looks.SetBox(box);
    }

    private void EndRevision(bool isInsertion)
    {
        revisions.End();
        looks.CountRevision(isInsertion, -1);
    }

    private static long Length(XmlReader reader, string attribute) =>
        long.TryParse(reader.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static bool IsStory(WordElement element) =>
        element is >= WordElement.Body and <= WordElement.TextBox or WordElement.DrawingParagraph;
}
