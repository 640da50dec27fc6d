using ContractLint.Diagnostics.Settings;

namespace ContractLint.Formats;

/// <summary>How to read a document, and how far to go with a hostile one.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public long MaxFileBytes { get; init; } = 256L << 20;

    /// <summary>Entries of an archive.</summary>
    public int MaxArchiveEntries { get; init; } = 10_000;

    /// <summary>Bytes inflated from one archive entry or one PDF stream, counted while inflating.</summary>
    public long MaxInflatedBytes { get; init; } = 96L << 20;

    /// <summary>Inflated bytes per packed byte, beyond the first megabyte.</summary>
    public int MaxInflationRatio { get; init; } = 300;

    /// <summary>Nested elements of XML, tables in tables included.</summary>
    public int MaxDepth { get; init; } = 256;

    public int MaxPages { get; init; } = 5_000;

    /// <summary>Letters below which a page covered by a picture is a scan without text.</summary>
    public int MinCharsPerPage { get; init; } = 40;

    /// <summary>What reads the words of scanned pages; without it such a page is told as one without text.</summary>
    public ITextRecognizer? Recognizer { get; init; }

    /// <summary>The share of doubtful words from which a recognised text is told as unreliable.</summary>
    public double MaxDoubtfulWords { get; init; } = 0.25;

    /// <summary>How long the parsing of one document may take before it is abandoned.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Bytes of memory. Only a process of its own holds a reader to it, as the command line gives it one; the readers themselves do not look.</summary>
    public long MaxMemoryBytes { get; init; } = 1024L << 20;

    /// <summary>UTF-16 code units of text.</summary>
    public int MaxTextLength { get; init; } = 50_000_000;

    /// <summary>UTF-16 code units of one web page, tags included.</summary>
    public int MaxHtmlLength { get; init; } = 8_000_000;

    /// <summary>Elements of one web page.</summary>
    public int MaxHtmlElements { get; init; } = 100_000;

    /// <summary>Files attached to a mail, and to the mails attached to it, all together.</summary>
    public int MaxAttachments { get; init; } = 100;

    /// <summary>Bytes of the files attached to one mail, all together.</summary>
    public long MaxAttachmentBytes { get; init; } = 128L << 20;

    /// <summary>How deep mails may be attached to mails.</summary>
    public int MaxAttachmentDepth { get; init; } = 4;

    /// <summary>Which side of the tracked changes is the text.</summary>
    public DocumentView View { get; init; } = DocumentView.Final;

    /// <summary>The limits somebody set, and the defaults of the others.</summary>
    public static ReadingOptions From(SettingTable settings)
    {
        long NumberOf(string name) => (long)(settings.Number(name) ?? throw new ArgumentException($"There is no setting '{name}'.", nameof(settings)));
        return Default with
        {
            MaxFileBytes = NumberOf(LimitSettings.FileSize) << 20,
            MaxArchiveEntries = (int)NumberOf(LimitSettings.ArchiveEntries),
            MaxInflatedBytes = NumberOf(LimitSettings.UnpackedSize) << 20,
            MaxDepth = (int)NumberOf(LimitSettings.Depth),
            MaxPages = (int)NumberOf(LimitSettings.Pages),
            MaxMemoryBytes = NumberOf(LimitSettings.Memory) << 20,
            View = settings.Text(SharedSettings.View) switch { "original" => DocumentView.Original, "both" => DocumentView.Both, _ => DocumentView.Final },

            // The other half is for what comes after: a document cut short is better than none.
            Timeout = TimeSpan.FromSeconds(NumberOf(LimitSettings.Seconds) / 2.0),
        };
    }
}
