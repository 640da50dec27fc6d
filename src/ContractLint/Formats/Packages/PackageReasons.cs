using ContractLint.Text;

namespace ContractLint.Formats.Packages;

/// <summary>Why a file that is an archive of parts was not read, or not to its end. Each completes "the file could not be read in full: …".</summary>
internal static class PackageReasons
{
    public static readonly LocalizedText TooManyEntries = new(
        En: "it holds more parts than the limit",
        Fr: "il contient plus de parties que la limite permise");

    public static readonly LocalizedText TooMuchInflated = new(
        En: "a part of the file unpacks to more than the limit",
        Fr: "une partie du fichier dépasse, une fois décompressée, la taille permise");

    public static readonly LocalizedText InflatesSuspiciously = new(
        En: "a part of the file unpacks to hundreds of times its size, as in a file made to harm",
        Fr: "une partie du fichier, une fois décompressée, fait des centaines de fois sa taille, comme dans un fichier conçu pour nuire");

    public static readonly LocalizedText TooDeep = new(
        En: "its elements are nested deeper than the limit",
        Fr: "ses éléments sont imbriqués au-delà de la limite");

    public static readonly LocalizedText TooMuchText = new(
        En: "it holds more text than the limit",
        Fr: "il contient plus de texte que la limite permise");

    public static readonly LocalizedText FileTooBig = new(
        En: "it is larger than the limit",
        Fr: "il dépasse la taille permise");

    public static LocalizedText DamagedPart(string part) => new(
        En: $"the part {part} is damaged, and what follows the damage was not read",
        Fr: $"la partie {part} est endommagée, et ce qui suit le dommage n’a pas été lu");
}
