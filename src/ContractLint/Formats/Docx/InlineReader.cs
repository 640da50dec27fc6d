using System.Xml;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Reads what stands inside a paragraph: the text of runs, signs, fields, formulas.</summary>
internal sealed class InlineReader
{
    private readonly StoryContext context;
    private readonly PlaceCounter places;
    private readonly MarkupFollower follower;
    private readonly FormulaReader formulas;
    private WordElement? textOf;
    private bool hasTextOnPage;

    public InlineReader(StoryContext context, PlaceCounter places, MarkupFollower follower)
    {
        this.context = context;
        this.places = places;
        this.follower = follower;
        formulas = new((text, story) => Append(text, places.Paragraph(), story));
    }

    /// <summary>Whether the characters that follow are text, or the instruction of a field.</summary>
    public bool InText => textOf is not null;

    /// <summary>How many page ends Word left in the body when it last laid it out.</summary>
    public int RenderedPageBreaks { get; private set; }

    /// <summary>Reads the end of an element that stands inside a paragraph.</summary>
    public void End(WordElement element, Story? story)
    {
        textOf = null;
        if (story is null)
            return;

        if (element is WordElement.SimpleField)
            story.Fields.End();
        else
            formulas.End(element, story);
    }

    public void AppendText(string text, Story story)
    {
        if (textOf is WordElement.FieldInstruction)
        {
            story.Fields.Instruct(text);
            follower.Instruct(text);
            return;
        }

        if (textOf is not WordElement.Text)
        {
            Append(RunText.WithoutControls(text), places.Paragraph(), story);
            return;
        }

        foreach (var piece in RunText.Pieces(text))
        {
            var origin = places.Take(piece.Length);
            if (piece is not RunText.SoftHyphen)
                Append(piece, origin, story);
        }
    }

    /// <summary>Reads words that stand beside the paragraph: a watermark, or what a picture is said to show, which few people see and every program reads.</summary>
    public void AppendBeside(PartKind kind, string? words, Story story)
    {
        if (string.IsNullOrWhiteSpace(words) || story.Fields.HidesText)
            return;

        context.CountText(words.Length);
        story.HangWords(kind, RunText.WithoutControls(words), places.Paragraph());
    }

    /// <summary>Reads what stands inside a paragraph.</summary>
    public void Start(WordElement element, XmlReader reader, Story story)
    {
        switch (element)
        {
            case WordElement.Text or WordElement.MathText or WordElement.DrawingText or WordElement.FieldInstruction:
                textOf = element;
                break;

            case WordElement.Tab:
                AppendSign("\t", story);
                break;

            case WordElement.Break when WordNames.Attribute(reader, "type") is "page" or "column":
                story.BreakBeforeNextText();
                break;

            case WordElement.Break or WordElement.CarriageReturn:
                AppendSign("\n", story);
                break;

            case WordElement.NoBreakHyphen:
                AppendSign("-", story);
                break;

            case WordElement.Symbol:
                AppendSign(SymbolFonts.Read(WordNames.Attribute(reader, "font"), WordNames.Attribute(reader, "char")), story);
                break;

            case WordElement.FieldCharacter:
                StartFieldPart(reader, story);
                break;

            case WordElement.SimpleField:
                story.Fields.BeginSimple(WordNames.Attribute(reader, "instr") ?? "");
                break;

            case WordElement.RenderedPageBreak when story.Kind is PartKind.Body:
                // The cells of a row that crosses a page each have the mark.
                if (hasTextOnPage)
                    RenderedPageBreaks++;

                hasTextOnPage = false;
                break;

            case WordElement.DrawingBreak:
                Append("\n", places.Paragraph(), story);
                break;

            default:
                formulas.Start(element, reader, story);
                break;
        }
    }

    private void StartFieldPart(XmlReader reader, Story story)
    {
        switch (WordNames.Attribute(reader, "fldCharType"))
        {
            case "begin":
                if (PropertyReader.FormField(reader) is { } shown)
                    Append(shown, places.Paragraph(), story);

                story.Fields.Begin();
                break;

            case "separate":
                story.Fields.Separate();
                break;

            case "end":
                story.Fields.End();
                break;
        }
    }

    private void AppendSign(string sign, Story story) => Append(sign, places.Take(1), story);

    private void Append(string characters, DocxOrigin origin, Story story)
    {
        if (story.Fields.HidesText || characters.Length == 0)
            return;

        // What parts a note from its mark.
        if (story is { Kind: PartKind.Note, HasPieces: false } && string.IsNullOrWhiteSpace(characters))
            return;

        context.CountText(characters.Length);
        story.Append(characters, origin, follower.Look);
        hasTextOnPage |= story.Kind is PartKind.Body;
    }
}
