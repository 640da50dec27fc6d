using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Replies;

namespace ContractLint.Reporting.Replies;

/// <summary>An answer for programs: its parts, the rules they come from, and the source of every specific word.</summary>
public static class JsonReply
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Reply reply, string document, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("document", document);
        json.WriteString("form", NameOf(reply.Form));
        json.WriteString("language", MachineWords.Of(reply.Language));
        if (reply.Motive is { } motive)
            json.WriteString("motive", JsonNamingPolicy.CamelCase.ConvertName(motive.ToString()));
        json.WriteBoolean("needsReview", reply.NeedsReview);
        json.WriteString("subject", reply.Subject);
        WriteParagraphs(reply, json);
        WriteTable(reply, json);
        WriteSources(reply, json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteParagraphs(Reply reply, Utf8JsonWriter json)
    {
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in reply.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("part", JsonNamingPolicy.CamelCase.ConvertName(paragraph.Part.ToString()));
            json.WriteString("text", paragraph.Text);
            if (paragraph.RuleId is { } rule)
                json.WriteString("ruleId", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTable(Reply reply, Utf8JsonWriter json)
    {
        json.WriteStartArray("table");
        foreach (var row in reply.Table)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", row.RuleId);
            json.WriteString("title", row.Title);
            json.WriteString("section", row.Section);
            json.WriteString("request", row.Request);
            json.WriteString("proposal", row.Proposal);
            json.WriteString("severity", MachineWords.Of(row.Severity));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Reply reply, Utf8JsonWriter json)
    {
        json.WriteStartArray("sources");
        foreach (var source in reply.Sources)
        {
            json.WriteStartObject();
            json.WriteString("variable", source.Variable);
            json.WriteString("value", source.Value);
            json.WriteString("origin", source.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(ReplyForm form) => JsonNamingPolicy.CamelCase.ConvertName(form.ToString());
}
