using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>The elements that hold a text of its own, and the part of the document each is.</summary>
internal static class StoryElements
{
    public static bool IsStory(this WordElement element) =>
        element is >= WordElement.Body and <= WordElement.TextBox or WordElement.DrawingParagraph;

    public static bool IsNoteReference(this WordElement element) => element is WordElement.FootnoteReference or WordElement.EndnoteReference;

    public static PartKind Part(this WordElement story) => story switch
    {
        WordElement.HeaderStory => PartKind.Header,
        WordElement.FooterStory => PartKind.Footer,
        WordElement.Comment => PartKind.Comment,
        WordElement.Footnote or WordElement.Endnote => PartKind.Note,
        WordElement.TextBox or WordElement.DrawingParagraph => PartKind.TextBox,
        _ => PartKind.Body,
    };
}
