using ContractLint.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>Why an RTF file was not read, or not to its end. Each completes "the file could not be read in full: …".</summary>
internal static class RtfReasons
{
    public static readonly LocalizedText CutShort = new(
        En: "it was cut short; ask for it again",
        Fr: "il est tronqué ; demandez-le de nouveau");

    public static readonly LocalizedText NoText = new(
        En: "it holds no text",
        Fr: "il ne contient aucun texte");
}
