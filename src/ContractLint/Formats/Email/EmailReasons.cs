using ContractLint.Diagnostics;

namespace ContractLint.Formats.Email;

/// <summary>Why a mail, or something attached to it, was not read.</summary>
internal static class EmailReasons
{
    private const int NamedFiles = 5;

    public static ReadingTrouble NoMail => ReadingTrouble.UnreadableBecause(new("this is not a mail", "ce n'est pas un mail"));

    public static ReadingTrouble Empty => ReadingTrouble.UnreadableBecause(new("the message is empty", "le message est vide"));

    public static ReadingTrouble TooMuchText => ReadingTrouble.UnreadableBecause(new("the message is too long", "le message est trop long"));

    public static ReadingTrouble Sealed => ReadingTrouble.UnreadableBecause(new("what was signed could not be opened", "ce qui est signé n'a pas pu être ouvert"));

    /// <summary>Files there is no reader for: an archive, a picture.</summary>
    public static ReadingTrouble CannotBeRead(IReadOnlyList<string> names) => ReadingTrouble.UnreadableBecause(names.Count == 1
        ? new($"1 attachment cannot be read ({Listed(names)})", $"1 pièce jointe ne se lit pas ({Listed(names)})")
        : new($"{names.Count} attachments cannot be read ({Listed(names)})", $"{names.Count} pièces jointes ne se lisent pas ({Listed(names)})"));

    /// <summary>Files beyond a limit on their number, size or depth.</summary>
    public static ReadingTrouble BeyondLimits(IReadOnlyList<string> names) => ReadingTrouble.UnreadableBecause(names.Count == 1
        ? new($"1 attachment is beyond the limits on number, size or depth ({Listed(names)})", $"1 pièce jointe dépasse les limites de nombre, de taille ou de profondeur ({Listed(names)})")
        : new($"{names.Count} attachments are beyond the limits on number, size or depth ({Listed(names)})", $"{names.Count} pièces jointes dépassent les limites de nombre, de taille ou de profondeur ({Listed(names)})"));

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Take(NamedFiles)) + (names.Count > NamedFiles ? ", …" : "");
}
