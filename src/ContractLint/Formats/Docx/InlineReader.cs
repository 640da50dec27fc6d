using System.Xml;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Reads what stands inside a paragraph: the text of runs, signs, fields, formulas.</summary>
internal sealed class InlineReader(StoryContext context, PlaceCounter places, MarkupFollower follower)
{
    private bool isOfRun;
    private bool hasTextOnPage;

    /// <summary>Whether the characters that follow are text.</summary>
    public bool InText { get; private set; }

    /// <summary>How many page ends Word left in the body when it last laid it out.</summary>
    public int RenderedPageBreaks { get; private set; }

    public void EndText() => InText = false;

    public void AppendText(string text, Story story)
    {
        if (!isOfRun)
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

    /// <summary>Reads what stands inside a paragraph.</summary>
    public void Start(WordElement element, XmlReader reader, Story story)
    {
        switch (element)
        {
            case WordElement.Text:
                (InText, isOfRun) = (true, true);
                break;

            case WordElement.MathText or WordElement.DrawingText:
                (InText, isOfRun) = (true, false);
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

            case WordElement.RenderedPageBreak when story.Kind is PartKind.Body:
                // The cells of a row that crosses a page each have the mark.
                if (hasTextOnPage)
                    RenderedPageBreaks++;

                hasTextOnPage = false;
                break;

            // A formula is written on one line: a/b, a^2, a_2.
            case WordElement.MathDenominator:
                Append("/", places.Paragraph(), story);
                break;

            case WordElement.MathSuperscript:
                Append("^", places.Paragraph(), story);
                break;

            case WordElement.MathSubscript:
                Append("_", places.Paragraph(), story);
                break;

            case WordElement.DrawingBreak:
                Append("\n", places.Paragraph(), story);
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

        context.CountText(characters.Length);
        story.Append(characters, origin, follower.Look);
        hasTextOnPage |= story.Kind is PartKind.Body;
    }
}
