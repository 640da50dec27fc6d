using ContractLint.Formats;

namespace ContractLint.Cli.Workers;

/// <summary>What a worker is to read: a file, or bytes that came another way, alone or with what is attached to it; with the words of its pictures, where this machine has a program for that.</summary>
internal sealed record ReadingRequest(string Name, string? Path, byte[]? Content, bool WithAttachments, bool Recognizes, ReadingOptions Options)
{
    public void WriteTo(PipeWriter pipe)
    {
        pipe.Write(Name);
        pipe.Write(Path ?? "");
        pipe.Write(Content?.Length ?? -1);
        pipe.Write(Content ?? []);
        pipe.Write(WithAttachments);
        pipe.Write(Recognizes);
        OptionsCodec.Write(pipe, Options);
        pipe.Flush();
    }

    public static ReadingRequest ReadFrom(PipeReader pipe)
    {
        var (name, path, length) = (pipe.ReadString(), pipe.ReadString(), pipe.ReadInt32());
        byte[]? content = null;
        if (length >= 0)
        {
            content = new byte[length];
            pipe.BaseStream.ReadExactly(content);
        }

        return new(name, length < 0 ? path : null, content, pipe.ReadBoolean(), pipe.ReadBoolean(), OptionsCodec.Read(pipe));
    }
}
