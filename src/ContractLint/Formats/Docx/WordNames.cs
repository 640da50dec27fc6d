using System.Globalization;
using System.Xml;
using ContractLint.Formats.Packages;

namespace ContractLint.Formats.Docx;

/// <summary>The names of Word's elements, interned so that an element is known by reference instead of by comparing letters.</summary>
/// <remarks>One per document: readers of all its parts share the table. Strict and transitional documents differ only in namespaces.</remarks>
internal sealed class WordNames
{
    private const string TransitionalRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static readonly (string Uri, Vocabulary Vocabulary)[] KnownNamespaces =
    [
        ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Vocabulary.Word),
        ("http://purl.oclc.org/ooxml/wordprocessingml/main", Vocabulary.Word),
        ("http://schemas.openxmlformats.org/officeDocument/2006/math", Vocabulary.Math),
        ("http://purl.oclc.org/ooxml/officeDocument/math", Vocabulary.Math),
        ("http://schemas.openxmlformats.org/drawingml/2006/main", Vocabulary.Drawing),
        ("http://purl.oclc.org/ooxml/drawingml/main", Vocabulary.Drawing),
        ("http://schemas.openxmlformats.org/markup-compatibility/2006", Vocabulary.Compatibility),
        ("urn:schemas-microsoft-com:vml", Vocabulary.Vml),
        ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", Vocabulary.Placement),
        ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", Vocabulary.Placement),
    ];

    private static readonly (Vocabulary Vocabulary, string Name, WordElement Element)[] KnownElements =
    [
        (Vocabulary.Word, "body", WordElement.Body),
        (Vocabulary.Word, "hdr", WordElement.HeaderStory),
        (Vocabulary.Word, "ftr", WordElement.FooterStory),
        (Vocabulary.Word, "footnote", WordElement.Footnote),
        (Vocabulary.Word, "endnote", WordElement.Endnote),
        (Vocabulary.Word, "comment", WordElement.Comment),
        (Vocabulary.Word, "txbxContent", WordElement.TextBox),
        (Vocabulary.Word, "p", WordElement.Paragraph),
        (Vocabulary.Word, "pPr", WordElement.ParagraphProperties),
        (Vocabulary.Word, "tbl", WordElement.Table),
        (Vocabulary.Word, "tr", WordElement.Row),
        (Vocabulary.Word, "trPr", WordElement.RowProperties),
        (Vocabulary.Word, "tc", WordElement.Cell),
        (Vocabulary.Word, "tcPr", WordElement.CellProperties),
        (Vocabulary.Word, "sectPr", WordElement.SectionProperties),
        (Vocabulary.Word, "headerReference", WordElement.HeaderReference),
        (Vocabulary.Word, "footerReference", WordElement.FooterReference),
        (Vocabulary.Word, "altChunk", WordElement.AltChunk),
        (Vocabulary.Word, "subDoc", WordElement.SubDocument),
        (Vocabulary.Word, "rPr", WordElement.RunProperties),
        (Vocabulary.Word, "tblPr", WordElement.TableProperties),
        (Vocabulary.Word, "background", WordElement.PageBackground),
        (Vocabulary.Word, "sdtPr", WordElement.Silent),
        (Vocabulary.Word, "sdtEndPr", WordElement.Silent),
        (Vocabulary.Word, "tblPrEx", WordElement.Silent),
        (Vocabulary.Word, "customXmlPr", WordElement.Silent),
        (Vocabulary.Word, "smartTagPr", WordElement.Silent),
        (Vocabulary.Word, "rt", WordElement.Silent),
        (Vocabulary.Word, "ins", WordElement.Inserted),
        (Vocabulary.Word, "moveTo", WordElement.Inserted),
        (Vocabulary.Word, "del", WordElement.Deleted),
        (Vocabulary.Word, "moveFrom", WordElement.Deleted),
        (Vocabulary.Word, "r", WordElement.Run),
        (Vocabulary.Word, "t", WordElement.Text),
        (Vocabulary.Word, "delText", WordElement.Text),
        (Vocabulary.Word, "tab", WordElement.Tab),
        (Vocabulary.Word, "ptab", WordElement.Tab),
        (Vocabulary.Word, "br", WordElement.Break),
        (Vocabulary.Word, "cr", WordElement.CarriageReturn),
        (Vocabulary.Word, "footnoteReference", WordElement.FootnoteReference),
        (Vocabulary.Word, "endnoteReference", WordElement.EndnoteReference),
        (Vocabulary.Word, "noBreakHyphen", WordElement.NoBreakHyphen),
        (Vocabulary.Word, "sym", WordElement.Symbol),
        (Vocabulary.Word, "fldChar", WordElement.FieldCharacter),
        (Vocabulary.Word, "instrText", WordElement.FieldInstruction),
        (Vocabulary.Word, "fldSimple", WordElement.SimpleField),
        (Vocabulary.Word, "lastRenderedPageBreak", WordElement.RenderedPageBreak),
        (Vocabulary.Math, "t", WordElement.MathText),
        (Vocabulary.Math, "num", WordElement.MathNumerator),
        (Vocabulary.Math, "den", WordElement.MathDenominator),
        (Vocabulary.Math, "sup", WordElement.MathSuperscript),
        (Vocabulary.Math, "sub", WordElement.MathSubscript),
        (Vocabulary.Math, "d", WordElement.MathBrackets),
        (Vocabulary.Math, "func", WordElement.MathFunction),
        (Vocabulary.Math, "rad", WordElement.MathRoot),
        (Vocabulary.Math, "nary", WordElement.MathOperator),
        (Vocabulary.Math, "sSup", WordElement.MathOther),
        (Vocabulary.Math, "sSub", WordElement.MathOther),
        (Vocabulary.Math, "sSubSup", WordElement.MathOther),
        (Vocabulary.Math, "sPre", WordElement.MathOther),
        (Vocabulary.Math, "acc", WordElement.MathOther),
        (Vocabulary.Math, "bar", WordElement.MathOther),
        (Vocabulary.Math, "box", WordElement.MathOther),
        (Vocabulary.Math, "borderBox", WordElement.MathOther),
        (Vocabulary.Math, "groupChr", WordElement.MathOther),
        (Vocabulary.Math, "limLow", WordElement.MathOther),
        (Vocabulary.Math, "limUpp", WordElement.MathOther),
        (Vocabulary.Math, "phant", WordElement.MathOther),
        (Vocabulary.Math, "lim", WordElement.MathSubscript),
        (Vocabulary.Math, "m", WordElement.MathOther),
        (Vocabulary.Math, "eqArr", WordElement.MathOther),
        (Vocabulary.Math, "e", WordElement.MathArgument),
        (Vocabulary.Math, "begChr", WordElement.MathOpeningSign),
        (Vocabulary.Math, "endChr", WordElement.MathClosingSign),
        (Vocabulary.Math, "sepChr", WordElement.MathSeparatorSign),
        (Vocabulary.Math, "chr", WordElement.MathSign),
        (Vocabulary.Drawing, "p", WordElement.DrawingParagraph),
        (Vocabulary.Drawing, "t", WordElement.DrawingText),
        (Vocabulary.Drawing, "br", WordElement.DrawingBreak),
        (Vocabulary.Placement, "anchor", WordElement.FloatingDrawing),
        (Vocabulary.Placement, "extent", WordElement.DrawingExtent),
        (Vocabulary.Placement, "docPr", WordElement.DrawingProperties),
        (Vocabulary.Vml, "shape", WordElement.VmlShape),
        (Vocabulary.Vml, "textpath", WordElement.WordArt),
        (Vocabulary.Compatibility, "AlternateContent", WordElement.AlternateContent),
        (Vocabulary.Compatibility, "Choice", WordElement.Choice),
        (Vocabulary.Compatibility, "Fallback", WordElement.Fallback),
    ];

    private readonly NameTable table = new();
    private readonly Dictionary<object, Vocabulary> vocabularies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, WordElement>[] elements = [.. Enum.GetValues<Vocabulary>().Select(_ => new Dictionary<object, WordElement>(ReferenceEqualityComparer.Instance))];

    public WordNames()
    {
        foreach (var (uri, vocabulary) in KnownNamespaces)
            vocabularies.Add(table.Add(uri), vocabulary);

        foreach (var (vocabulary, name, element) in KnownElements)
            elements[(int)vocabulary].Add(table.Add(name), element);
    }

    private enum Vocabulary
    {
        Word,
        Math,
        Drawing,
        Compatibility,
        Vml,
        Placement,
    }

    /// <summary>What the reader stands on.</summary>
    public WordElement Of(XmlReader reader) =>
        vocabularies.TryGetValue(reader.NamespaceURI, out var vocabulary) && elements[(int)vocabulary].TryGetValue(reader.LocalName, out var element)
            ? element
            : WordElement.Other;

    /// <summary>The <c>w:val</c> of the element the reader stands on.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>An attribute in the namespace of the element the reader stands on.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>The number in <c>w:val</c>; <see langword="null"/> when it is missing or no number.</summary>
    public static int? Number(XmlReader reader) => int.TryParse(Value(reader), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an on/off property is on: present without a value, it is.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is null or "1" or "true" or "on";

    /// <summary>The <c>r:id</c> of the element the reader stands on.</summary>
    public static string? RelationshipId(XmlReader reader) =>
        reader.GetAttribute("id", TransitionalRelationships) ?? reader.GetAttribute("id", StrictRelationships);

    /// <summary>How the parts of a document are read: the format allows no DTD.</summary>
    public XmlReaderSettings Settings(ReadingOptions options) => SafeXml.Settings(options, DtdProcessing.Prohibit, table);
}
