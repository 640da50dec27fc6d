using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>A document as read, as one JSON object: its text, its pieces with their places in it, and what could not be read.</summary>
internal sealed class ExtractJson(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public void Write(DocumentReading reading)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            WriteDocument(json, reading, null);

        output.WriteByte((byte)'\n');
    }

    /// <summary>The texts of a document with pending changes, as one array.</summary>
    public void Write(IEnumerable<ExtractedView> views)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var view in views)
                WriteDocument(json, view.Reading, view.Name);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentReading reading, string? view)
    {
        json.WriteStartObject();
        json.WriteString("file", reading.Tree.Name);
        if (view is not null)
            json.WriteString("view", view);
        if (reading.Tree.PageCount is { } pages)
            json.WriteNumber("pages", pages);
        else
            json.WriteNull("pages");
        WriteMail(json, reading);
        json.WriteNumber("coverage", Math.Round(reading.Coverage, 4));
        json.WriteString("text", reading.Tree.Text.AsSpan());
        json.WriteStartArray("nodes");
        foreach (var node in reading.Tree.Root.DescendantsAndSelf())
            WriteNode(json, node);
        json.WriteEndArray();
        json.WriteStartArray("troubles");
        foreach (var trouble in reading.Troubles)
            WriteTrouble(json, trouble);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMail(Utf8JsonWriter json, DocumentReading reading)
    {
        if (reading.Message is not { } message)
            return;

        json.WriteStartObject("message");
        json.WriteString("from", message.From);
        json.WriteString("to", message.To);
        json.WriteString("date", message.Date);
        json.WriteString("subject", message.Subject);
        json.WriteEndObject();
        json.WriteStartArray("attachments");
        foreach (var attachment in reading.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("file", attachment.Name);
            json.WriteBoolean("read", attachment.IsRead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(node.Kind.ToString()));
        if (node.Kind is NodeKind.Part)
            json.WriteString("part", JsonNamingPolicy.KebabCaseLower.ConvertName(node.Part.ToString()));
        if (node.Level > 0)
            json.WriteNumber("level", node.Level);
        if (node.Label is { } label)
            json.WriteString("label", label);
        json.WriteNumber("start", node.Span.Start);
        json.WriteNumber("end", node.Span.End);
        json.WriteEndObject();
    }

    private static void WriteTrouble(Utf8JsonWriter json, ReadingTrouble trouble)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", trouble.RuleId);
        json.WriteNumber("start", trouble.Span.Start);
        json.WriteNumber("end", trouble.Span.End);
        json.WriteStartObject("arguments");
        foreach (var argument in trouble.Arguments)
        {
            json.WriteStartObject(argument.Name);
            json.WriteString("en", argument.Value.In(Language.English));
            json.WriteString("fr", argument.Value.In(Language.French));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
