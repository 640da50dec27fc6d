using ContractLint.Text;

namespace ContractLint.Formats.Docx;

/// <summary>Why a Word document was not read, or not to its end. Each completes "the file could not be read in full: …".</summary>
internal static class DocxReasons
{
    public static readonly LocalizedText Empty = new(
        En: "it is empty",
        Fr: "il est vide");

    public static readonly LocalizedText NotAnArchive = new(
        En: "it is not a Word document; save it as .docx from Word or LibreOffice",
        Fr: "ce n’est pas un document Word ; enregistrez-le au format .docx depuis Word ou LibreOffice");

    public static readonly LocalizedText DamagedArchive = new(
        En: "it is damaged or was cut short; open it in Word, let Word repair it, and save it again",
        Fr: "il est endommagé ou tronqué ; ouvrez-le dans Word, laissez Word le réparer, puis enregistrez-le");

    public static readonly LocalizedText LegacyFormat = new(
        En: "it is in the Word format of before 2007 (.doc); save it again as .docx",
        Fr: "il est au format Word d’avant 2007 (.doc) ; enregistrez-le au format .docx");

    public static readonly LocalizedText OtherOfficeDocument = new(
        En: "it is a spreadsheet or a presentation, not a Word document",
        Fr: "c’est un classeur ou une présentation, et non un document Word");

    public static readonly LocalizedText NoMainPart = new(
        En: "the part that holds its text is missing",
        Fr: "la partie qui contient le texte est absente");

    public static readonly LocalizedText EmbeddedDocument = new(
        En: "another document is embedded in it and was not read; open it in Word and save it again",
        Fr: "un autre document y est incorporé et n’a pas été lu ; ouvrez-le dans Word et enregistrez-le de nouveau");

    public static LocalizedText DamagedLinks(string part) => new(
        En: $"the links of {part} to its styles, numbers, notes and headers are damaged",
        Fr: $"les liens de {part} avec ses styles, ses numéros, ses notes et ses en-têtes sont endommagés");
}
