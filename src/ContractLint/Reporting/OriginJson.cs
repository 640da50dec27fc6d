using System.Text.Json;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Where the words of a finding stand in a file that has no lines: the box on a page of a PDF, the run of a part of a Word document, the paragraph of another, the text node of a web page.</summary>
internal static class OriginJson
{
    public static void Write(Utf8JsonWriter json, DocumentTree tree, TextSpan span)
    {
        switch (tree.Origins.At(span.Start))
        {
            case DocxOrigin place:
                json.WriteStartObject("origin");
                json.WriteString("part", place.Part);
                json.WriteNumber("paragraph", place.Paragraph);
                json.WriteNumber("run", place.Run);
                json.WriteNumber("offset", place.Offset);
                json.WriteEndObject();
                break;

            case ParagraphOrigin place:
                json.WriteStartObject("origin");
                if (place.Part.Length > 0)
                    json.WriteString("part", place.Part);

                json.WriteNumber("paragraph", place.Paragraph);
                json.WriteNumber("offset", place.Offset);
                json.WriteEndObject();
                break;

            case HtmlOrigin place:
                json.WriteStartObject("origin");
                json.WriteNumber("textNode", place.TextNode);
                json.WriteNumber("offset", place.Offset);
                json.WriteEndObject();
                break;

            case PdfOrigin place:
                json.WriteStartObject("origin");
                json.WriteNumber("page", place.Page);
                WriteBox(json, tree.Origins.BoxOf(span, place));
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteBox(Utf8JsonWriter json, PdfBox box)
    {
        json.WriteStartArray("box");
        foreach (var edge in (ReadOnlySpan<double>)[box.Left, box.Bottom, box.Right, box.Top])
            json.WriteNumberValue(Math.Round(double.IsFinite(edge) ? edge : 0, 1));
        json.WriteEndArray();
    }
}
