using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Why an OpenDocument text was not read, or not to its end. Each completes "the file could not be read in full: …".</summary>
internal static class OdfReasons
{
    public static readonly LocalizedText Damaged = new(
        En: "it is damaged or was cut short; open it in LibreOffice, let it repair the file, and save it again",
        Fr: "il est endommagé ou tronqué ; ouvrez-le dans LibreOffice, laissez-le réparer le fichier, puis enregistrez-le");

    public static readonly LocalizedText NoContent = new(
        En: "the part that holds its text is missing",
        Fr: "la partie qui contient le texte est absente");
}
