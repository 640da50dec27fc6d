using ContractLint.Diagnostics;
using ContractLint.Formats;

namespace ContractLint.Cli.Workers;

/// <summary>Readings, written and read again. What is attached to a document comes as a reading of its own, so that its bytes are left out.</summary>
internal static class ReadingCodec
{
    public static void Write(PipeWriter pipe, DocumentReading reading)
    {
        TreeCodec.Write(pipe, reading.Tree);
        pipe.Write(reading.Coverage);
        pipe.Write(reading.RecognizedPages);
        pipe.WriteAll(reading.Troubles, trouble => Write(pipe, trouble));
        pipe.Write(reading.Message is not null);
        if (reading.Message is { } message)
        {
            pipe.Write(message.From);
            pipe.Write(message.To);
            pipe.Write(message.Date);
            pipe.Write(message.Subject);
        }

        pipe.WriteAll(reading.Attachments, attachment =>
        {
            pipe.Write(attachment.Name);
            pipe.Write(attachment.IsRead);
        });
    }

    public static DocumentReading Read(PipeReader pipe)
    {
        var (tree, coverage, recognized) = (TreeCodec.Read(pipe), pipe.ReadDouble(), pipe.ReadInt32());
        return new(tree, pipe.ReadAll(() => ReadTrouble(pipe)))
        {
            Coverage = coverage,
            RecognizedPages = recognized,
            Message = pipe.ReadBoolean() ? new(pipe.ReadString(), pipe.ReadString(), pipe.ReadString(), pipe.ReadString()) : null,
            Attachments = pipe.ReadAll(() => new Attachment(pipe.ReadString(), default, pipe.ReadBoolean())),
        };
    }

    private static void Write(PipeWriter pipe, ReadingTrouble trouble)
    {
        pipe.Write(trouble.RuleId);
        pipe.Write(trouble.Span);
        pipe.Write(trouble.IsInformation);
        pipe.WriteAll(trouble.Arguments, argument =>
        {
            pipe.Write(argument.Name);
            pipe.Write(argument.Value);
        });
    }

    private static ReadingTrouble ReadTrouble(PipeReader pipe)
    {
        var (rule, span, isInformation) = (pipe.ReadString(), pipe.ReadSpan(), pipe.ReadBoolean());
        return new(rule, span, pipe.ReadAll(() => new MessageArgument(pipe.ReadString(), pipe.ReadLocalized()))) { IsInformation = isInformation };
    }
}
