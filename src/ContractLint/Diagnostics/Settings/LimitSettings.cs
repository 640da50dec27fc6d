namespace ContractLint.Diagnostics.Settings;

/// <summary>How far to go with one document, hostile or merely huge. No rule prints them; an unusual archive is the only reason to change one.</summary>
public static class LimitSettings
{
    /// <summary>What their names begin with.</summary>
    public const string Prefix = "limits.";

    public const string ArchiveEntries = "limits.archiveEntries";
    public const string Depth = "limits.depth";
    public const string FileSize = "limits.fileSize";
    public const string Memory = "limits.memory";
    public const string Pages = "limits.pages";
    public const string Seconds = "limits.seconds";
    public const string UnpackedSize = "limits.unpackedSize";

    public static readonly SettingDefinition[] All =
    [
        new(ArchiveEntries, "10000") { Type = SettingType.Whole(1, 1_000_000), Description = new("Files a Word or OpenDocument file may be packed of.", "Fichiers dont un document Word ou OpenDocument peut être composé.") },
        new(Depth, "256") { Type = SettingType.Whole(16, 2_000), Description = new("Elements of a document that may stand in each other.", "Éléments d'un document qui peuvent s'emboîter.") },
        new(FileSize, "256") { Type = SettingType.Whole(1, 2_000), Description = new("Size of a file, in MB.", "Taille d'un fichier, en Mo.") },
        new(Memory, "1024") { Type = SettingType.Whole(64, 65_536), Description = new("Memory the reading of a document may take, in MB.", "Mémoire que la lecture d'un document peut prendre, en Mo.") },
        new(Pages, "5000") { Type = SettingType.Whole(1, 100_000), Description = new("Pages read of a document.", "Pages lues d'un document.") },
        new(Seconds, "120") { Type = SettingType.Whole(1, 86_400), Description = new("Time a document may take, in seconds. A PDF that takes half of it is read no further.", "Temps qu'un document peut prendre, en secondes. Un PDF qui en prend la moitié n'est pas lu plus loin.") },
        new(UnpackedSize, "96") { Type = SettingType.Whole(1, 2_000), Description = new("Size one packed part of a file may unpack to, in MB.", "Taille que peut atteindre une partie compressée d'un fichier, en Mo.") },
    ];
}
