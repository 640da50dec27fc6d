namespace ContractLint.Formats.Docx;

/// <summary>The elements a story is read by; every other element is transparent: its children count, itself does not.</summary>
internal enum WordElement : byte
{
    Other,

    // Stories: texts that run on their own.
    Body,
    HeaderStory,
    FooterStory,
    Footnote,
    Endnote,
    Comment,
    TextBox,

    // Structure.
    Paragraph,
    ParagraphProperties,
    Table,
    TableProperties,
    Row,
    RowProperties,
    Cell,
    CellProperties,
    SectionProperties,
    HeaderReference,
    FooterReference,
    AltChunk,
    SubDocument,

    // What stands behind or above the text.
    PageBackground,
    FloatingDrawing,
    DrawingExtent,
    DrawingProperties,
    VmlShape,
    WordArt,

    // What says nothing to a reader: formatting, properties of controls, pronunciation guides.
    Silent,

    // Tracked changes.
    Inserted,
    Deleted,

    // Text.
    Run,
    RunProperties,
    Text,
    Tab,
    Break,
    CarriageReturn,
    FootnoteReference,
    EndnoteReference,
    NoBreakHyphen,
    Symbol,
    FieldCharacter,
    FieldInstruction,
    SimpleField,
    RenderedPageBreak,
    MathText,
    MathNumerator,
    MathDenominator,
    MathSuperscript,
    MathSubscript,
    MathBrackets,
    MathFunction,
    MathRoot,
    MathOperator,
    MathOther,
    MathArgument,
    MathOpeningSign,
    MathClosingSign,
    MathSeparatorSign,
    MathSign,
    DrawingParagraph,
    DrawingText,
    DrawingBreak,

    // Alternatives of which one is read.
    AlternateContent,
    Choice,
    Fallback,
}
