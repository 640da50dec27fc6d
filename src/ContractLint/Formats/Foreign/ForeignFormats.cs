using System.Text;
using ContractLint.Formats.Packages;
using ContractLint.Text;

namespace ContractLint.Formats.Foreign;

/// <summary>The formats that people send and that hold no text to read, or none that is read here; each says what to do.</summary>
internal static class ForeignFormats
{
    private const int HeadLength = 4096;

    private static readonly LocalizedText OldWord = new(
        "it is in the Word format of before 2007 (.doc); save it again as .docx",
        "il est au format Word d’avant 2007 (.doc) ; enregistrez-le au format .docx");

    private static readonly LocalizedText Spreadsheet = new(
        "it is a spreadsheet: print the sheets that matter to PDF",
        "c’est un classeur : imprimez en PDF les feuilles qui comptent");

    private static readonly LocalizedText Presentation = new(
        "it is a presentation: save it as PDF",
        "c’est une présentation : enregistrez-la en PDF");

    private static readonly LocalizedText OtherOffice = new(
        "it is an Office file that holds no text document: save it as .docx or PDF",
        "c’est un fichier Office qui ne contient pas de document texte : enregistrez-le en .docx ou en PDF");

    private static readonly LocalizedText Pages = new(
        "it is a Pages document: in Pages, choose File > Export To > Word",
        "c’est un document Pages : dans Pages, choisissez Fichier > Exporter vers > Word");

    private static readonly LocalizedText OldOpenOffice = new(
        "it is in the format of OpenOffice 1 (.sxw): save it as .odt or .docx from LibreOffice",
        "il est au format d’OpenOffice 1 (.sxw) : enregistrez-le en .odt ou en .docx depuis LibreOffice");

    private static readonly LocalizedText Archive = new(
        "it is an archive: unpack it, and give the documents in it",
        "c’est une archive : décompressez-la, puis donnez les documents qu’elle contient");

    private static readonly LocalizedText Book = new(
        "it is an electronic book: convert it to PDF",
        "c’est un livre électronique : convertissez-le en PDF");

    private static readonly LocalizedText Picture = new(
        "it is a picture: ask for the document it shows, or make a PDF with a text layer of it",
        "c’est une image : demandez le document qu’elle montre, ou faites-en un PDF avec une couche de texte");

    private static readonly LocalizedText Recording = new(
        "it is a sound or a film: ask for a written text",
        "c’est un son ou une vidéo : demandez un texte écrit");

    private static readonly LocalizedText WordPerfect = new(
        "it is a WordPerfect document: open it in LibreOffice and save it as .docx",
        "c’est un document WordPerfect : ouvrez-le dans LibreOffice et enregistrez-le en .docx");

    private static readonly LocalizedText Printable = new(
        "it is made for a printer: convert it to PDF",
        "il est fait pour une imprimante : convertissez-le en PDF");

    private static readonly LocalizedText Note = new(
        "it is a OneNote section: export it as PDF or Word",
        "c’est une section OneNote : exportez-la en PDF ou vers Word");

    private static readonly LocalizedText MailPackage = new(
        "it is Outlook's own package (winmail.dat): ask its sender to write in HTML or plain text",
        "c’est un paquet propre à Outlook (winmail.dat) : demandez à l’expéditeur d’écrire en HTML ou en texte brut");

    private static readonly LocalizedText Program = new(
        "it is a program: do not open it, and ask what it was meant to be",
        "c’est un programme : ne l’ouvrez pas, et demandez ce qu’il devait être");

    private static readonly LocalizedText WordXml = new(
        "it is Word's own XML: save it again as .docx",
        "c’est du XML propre à Word : enregistrez-le au format .docx");

    // The more telling before the more general.
    private static readonly ForeignFormat[] Known =
    [
        new(content => Holds(content, "WordDocument"), OldWord),
        new(content => Holds(content, "Workbook") || Holds(content, "Book"), Spreadsheet),
        new(content => Holds(content, "PowerPoint Document"), Presentation),
        new(CompoundArchive.Starts, OtherOffice),
        new(content => IsZip(content) && Has(content, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8), Spreadsheet),
        new(content => IsZip(content) && Has(content, "mimetypeapplication/vnd.oasis.opendocument.presentation"u8), Presentation),
        new(content => IsZip(content) && Has(content, "mimetypeapplication/vnd.oasis.opendocument."u8), OtherOffice),
        new(content => IsZip(content) && Has(content, "mimetypeapplication/vnd.sun.xml."u8), OldOpenOffice),
        new(content => IsZip(content) && Has(content, "mimetypeapplication/epub"u8), Book),
        new(content => IsZip(content) && Names(content, "Index/Document.iwa"u8), Pages),
        new(content => IsZip(content) && Names(content, "FixedDocSeq.fdseq"u8), Printable),
        new(content => IsZip(content) && Names(content, "xl/workbook."u8), Spreadsheet),
        new(content => IsZip(content) && Names(content, "ppt/presentation."u8), Presentation),
        new(IsZip, Archive),
        new(content => content.StartsWith("Rar!\u001A\u0007"u8), Archive),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), Archive),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]), Archive),
        new(content => content.Length > 262 && content[257..].StartsWith("ustar"u8), Archive),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]), Picture),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]), Picture),
        new(content => content.StartsWith("GIF8"u8) || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8), Picture),
        new(content => content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..].StartsWith("WEBP"u8), Picture),
        new(content => IsOfBoxes(content, "heic"u8) || IsOfBoxes(content, "heix"u8) || IsOfBoxes(content, "mif1"u8) || IsOfBoxes(content, "avif"u8), Picture),
        new(content => content.StartsWith("BM"u8) && content.Length > 18 && content[6..10].IndexOfAnyExcept((byte)0) < 0, Picture),
        new(content => content.StartsWith("AT&TFORM"u8), Printable),
        new(content => content.Length > 8 && content[4..].StartsWith("ftyp"u8), Recording),
        new(content => content.StartsWith("RIFF"u8) || content.StartsWith("OggS"u8) || content.StartsWith("ID3"u8) || content.StartsWith("fLaC"u8), Recording),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]), Recording),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x57, 0x50, 0x43]), WordPerfect),
        new(content => content.StartsWith("%!PS"u8), Printable),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0xE4, 0x52, 0x5C, 0x7B, 0x8C, 0xD8, 0xA7, 0x4D]), Note),
        new(content => content.StartsWith((ReadOnlySpan<byte>)[0x78, 0x9F, 0x3E, 0x22]), MailPackage),
        new(content => content.StartsWith("MZ"u8) || content.StartsWith("\u007FELF"u8), Program),
        new(content => IsXml(content) && (Has(content, "schemas.microsoft.com/office/word/2003/wordml"u8) || Has(content, "schemas.microsoft.com/office/2006/xmlPackage"u8)), WordXml),
    ];

    /// <summary>What to do with a file that no reader takes; <see langword="null"/> for one that is of no known format.</summary>
    public static LocalizedText? AdviceFor(ReadOnlySpan<byte> content)
    {
        foreach (var format in Known)
        {
            if (format.Is(content))
                return format.Advice;
        }

        return null;
    }

    /// <summary>Whether the file is a document of Office that a password locks.</summary>
    public static bool IsLocked(ReadOnlySpan<byte> content) => Holds(content, "EncryptedPackage");

    private static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    private static bool IsXml(ReadOnlySpan<byte> content) => content.StartsWith("<?xml"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0x3C, 0x3F]);

    private static bool IsOfBoxes(ReadOnlySpan<byte> content, ReadOnlySpan<byte> brand) => content.Length >= 12 && content[4..].StartsWith("ftyp"u8) && content[8..].StartsWith(brand);

    private static bool Has(ReadOnlySpan<byte> content, ReadOnlySpan<byte> words) => content[..Math.Min(content.Length, HeadLength)].IndexOf(words) >= 0;

    // The directory of an archive stands at its end and repeats the names of its parts.
    private static bool Names(ReadOnlySpan<byte> content, ReadOnlySpan<byte> part) => content.LastIndexOf(part) >= 0;

    // The names of streams are in the directory of a container, in UTF-16.
    private static bool Holds(ReadOnlySpan<byte> content, string stream) => CompoundArchive.Starts(content) && content.IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;
}
