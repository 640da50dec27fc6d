using ContractLint.Formats;

namespace ContractLint.Cli.Workers;

/// <summary>How to read, written and read again; a program that recognises characters is looked for by whoever reads.</summary>
internal static class OptionsCodec
{
    public static void Write(PipeWriter pipe, ReadingOptions options)
    {
        pipe.Write(options.MaxFileBytes);
        pipe.Write(options.MaxArchiveEntries);
        pipe.Write(options.MaxInflatedBytes);
        pipe.Write(options.MaxInflationRatio);
        pipe.Write(options.MaxDepth);
        pipe.Write(options.MaxPages);
        pipe.Write(options.MinCharsPerPage);
        pipe.Write(options.MaxDoubtfulWords);
        pipe.Write(options.Timeout.Ticks);
        pipe.Write(options.MaxMemoryBytes);
        pipe.Write(options.MaxTextLength);
        pipe.Write(options.MaxHtmlLength);
        pipe.Write(options.MaxHtmlElements);
        pipe.Write(options.MaxAttachments);
        pipe.Write(options.MaxAttachmentBytes);
        pipe.Write(options.MaxAttachmentDepth);
        pipe.Write((byte)options.View);
    }

    public static ReadingOptions Read(PipeReader pipe) => new()
    {
        MaxFileBytes = pipe.ReadInt64(),
        MaxArchiveEntries = pipe.ReadInt32(),
        MaxInflatedBytes = pipe.ReadInt64(),
        MaxInflationRatio = pipe.ReadInt32(),
        MaxDepth = pipe.ReadInt32(),
        MaxPages = pipe.ReadInt32(),
        MinCharsPerPage = pipe.ReadInt32(),
        MaxDoubtfulWords = pipe.ReadDouble(),
        Timeout = new(pipe.ReadInt64()),
        MaxMemoryBytes = pipe.ReadInt64(),
        MaxTextLength = pipe.ReadInt32(),
        MaxHtmlLength = pipe.ReadInt32(),
        MaxHtmlElements = pipe.ReadInt32(),
        MaxAttachments = pipe.ReadInt32(),
        MaxAttachmentBytes = pipe.ReadInt64(),
        MaxAttachmentDepth = pipe.ReadInt32(),
        View = (DocumentView)pipe.ReadByte(),
    };
}
