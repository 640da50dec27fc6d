using System.Text.Json;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Writes how much of a document was read, as every form of JSON says it.</summary>
internal static class ExtentJson
{
    public static void Write(Utf8JsonWriter json, ReadingExtent extent)
    {
        WriteNumber(json, "pages", extent.Pages);
        WriteNumber(json, "pagesRead", extent.PagesRead);
        json.WriteStartObject("parts");
        foreach (var (part, count) in extent.Parts)
            json.WriteNumber(JsonNamingPolicy.KebabCaseLower.ConvertName(part.ToString()), count);
        json.WriteEndObject();
        json.WriteStartArray("skipped");
        foreach (var skipped in extent.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", skipped.RuleId);
            DiagnosticJson.WriteText(json, "reason", skipped.Reason.Say(Language.English), skipped.Reason.Say(Language.French));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
