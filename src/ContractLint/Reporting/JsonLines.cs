using System.Buffers;
using System.Text.Json;

namespace ContractLint.Reporting;

/// <summary>Writes JSON objects one to a line, each at once: a reader on the other end of a pipe need not wait.</summary>
internal sealed class JsonLines(Stream output)
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    public void Write(Action<Utf8JsonWriter> writeObject)
    {
        using (var json = new Utf8JsonWriter(buffer, DiagnosticJson.WriterOptions))
            writeObject(json);

        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
