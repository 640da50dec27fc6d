namespace ContractLint.Formats.OpenDocument;

/// <summary>The elements a text is read by; every other element is transparent: its children count, itself does not.</summary>
internal enum OdfElement : byte
{
    Other,

    // Stories: texts that run on their own.
    Body,
    Note,
    Annotation,
    TextBox,
    Description,
    MasterPage,
    Header,
    Footer,

    // Structure.
    Paragraph,
    Heading,
    List,
    ListItem,
    ListHeader,
    NumberedParagraph,
    Table,
    Row,
    Cell,
    Section,
    SectionSource,
    Contents,

    // Text.
    Span,
    Space,
    Tab,
    LineBreak,
    PageBreak,
    HiddenText,
    Control,
    Creator,

    // Tracked changes.
    TrackedChanges,
    ChangedRegion,
    ChangeInfo,
    Insertion,
    Deletion,
    ChangePoint,
    ChangeStart,
    ChangeEnd,

    // Fields of forms.
    Forms,
    FieldMark,

    // What says nothing to a reader: formatting, templates of indexes, scripts, pictures.
    Silent,
}
