using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>What word processors write around the parts of a document they save as a web page.</summary>
internal static class HtmlParts
{
    /// <summary>The part an element begins; <see langword="null"/> where it belongs to the part around it.</summary>
    public static PartKind? Of(IElement element)
    {
        if (element.GetAttribute("role") is "doc-footnote" or "doc-endnote" or "doc-endnotes")
            return PartKind.Note;

        if (element.LocalName is not "div")
            return null;

        if (element.Id is { } id && (id.StartsWith("sdfootnote", StringComparison.Ordinal) || id.StartsWith("sdendnote", StringComparison.Ordinal)))
            return PartKind.Note;

        return element.GetAttribute("title") switch
        {
            "header" => PartKind.Header,
            "footer" => PartKind.Footer,
            _ => OfWord(element.GetAttribute("style") ?? ""),
        };
    }

    /// <summary>Whether an element is a table of contents.</summary>
    public static bool IsContents(IElement element) =>
        element.GetAttribute("role") is "doc-toc" || (element.Id is { } id && (id.StartsWith("Table of Contents", StringComparison.Ordinal) || id is "TOC" or "toc"));

    /// <summary>Whether an element is the sign of a note, in the text or before the note: no word processor's own format has it in the text.</summary>
    public static bool IsMarkOfNote(IElement element) => element.LocalName switch
    {
        "a" => element.GetAttribute("role") is "doc-noteref" or "doc-backlink" || element.ClassName is "sdfootnoteanc" or "sdfootnotesym" or "sdendnoteanc" or "sdendnotesym",
        "span" => element.ClassName is "MsoFootnoteReference" or "MsoEndnoteReference" or "MsoCommentReference",
        _ => false,
    };

    private static PartKind? OfWord(string style)
    {
        foreach (var (name, value) in HtmlStyle.Declarations(style))
        {
            if (name is "mso-element")
            {
                return value switch
                {
                    "footnote" or "endnote" => PartKind.Note,
                    "header" => PartKind.Header,
                    "footer" => PartKind.Footer,
                    "comment" => PartKind.Comment,
                    _ => null,
                };
            }
        }

        return null;
    }
}
