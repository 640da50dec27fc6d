using System.Collections.Immutable;
using System.Text.Json;
using ContractLint.Learning;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Evaluation;

/// <summary>Reads labelled units from JSON lines.</summary>
/// <remarks>
/// <c>id</c>, <c>text</c> and <c>lang</c> ("fr", "en") are needed, and <c>rule</c> or <c>label</c> on a text of which something must be said. <c>kind</c>, <c>unit</c>
/// ("clause", "document"), <c>secondary</c>, <c>hardNegativeFor</c>, <c>guard</c>, <c>familyId</c>, <c>author</c>, <c>register</c>, <c>sector</c>, <c>noise</c>
/// and <c>trigger</c> may be left out; other properties are passed over.
/// </remarks>
public static class LabelledUnits
{
    /// <summary>The unit of one line.</summary>
    /// <exception cref="LabelledUnitException">The line is no unit.</exception>
    public static LabelledUnit Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException exception)
        {
            throw new LabelledUnitException(new("it is not JSON.", "ce n'est pas du JSON."), exception);
        }
    }

    private static LabelledUnit Read(JsonElement line)
    {
        if (line.ValueKind is not JsonValueKind.Object)
            throw Wrong("it is not a JSON object.", "ce n'est pas un objet JSON.");

        var rule = TextOf(line, "rule");
        return new(Needed(line, "id"), Needed(line, "text"), LanguageOf(Needed(line, "lang")))
        {
            Kind = KindOf(TextOf(line, "kind")),
            IsDocument = TextOf(line, "unit") is "document",
            Rule = rule,
            Label = LabelOf(line, "label") ?? (rule is null ? ClauseLabel.None : ClauseLabels.OfRule(rule)),
            WasWeighedForAll = TextOf(line, "label") is not null,
            Secondary = LabelOf(line, "secondary"),
            HardNegativeFor = ListOf(line, "hardNegativeFor"),
            Guard = TextOf(line, "guard"),
            Family = TextOf(line, "familyId") ?? Needed(line, "id"),
            Author = TextOf(line, "author") ?? "",
            Register = TextOf(line, "register") ?? "",
            Sector = TextOf(line, "sector") ?? "",
            Noise = TextOf(line, "noise") ?? "none",
            UsesTrigger = line.TryGetProperty("trigger", out var trigger) && trigger.ValueKind is JsonValueKind.True or JsonValueKind.False ? trigger.GetBoolean() : null,
        };
    }

    private static string Needed(JsonElement line, string name) => TextOf(line, name) ?? throw Wrong($"\"{name}\" is missing.", $"« {name} » manque.");

    private static string? TextOf(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? null
        : value.ValueKind is JsonValueKind.String ? value.GetString()
        : throw Wrong($"\"{name}\" is not a text.", $"« {name} » n'est pas un texte.");

    private static ImmutableArray<string> ListOf(JsonElement line, string name) =>
        !line.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? []
        : value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String) ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : throw Wrong($"\"{name}\" is not a list of texts.", $"« {name} » n'est pas une liste de textes.");

    private static ClauseLabel? LabelOf(JsonElement line, string name) =>
        TextOf(line, name) is not { } label ? null : ClauseLabels.Find(label) ?? throw Wrong($"\"{name}\" is no label: \"{label}\".", $"« {name} » n'est pas une étiquette : « {label} ».");

    private static Language LanguageOf(string name) => name switch
    {
        "fr" => Language.French,
        "en" => Language.English,
        _ => throw Wrong($"\"lang\" is \"fr\" or \"en\", not \"{name}\".", $"« lang » est « fr » ou « en », pas « {name} »."),
    };

    private static DocumentKind? KindOf(string? name) => name switch
    {
        null => null,
        "brief" => DocumentKind.Brief,
        "proposal" => DocumentKind.Proposal,
        "contract" => DocumentKind.Contract,
        "template" => DocumentKind.Template,
        _ => throw Wrong($"\"kind\" is brief, proposal, contract or template, not \"{name}\".", $"« kind » est brief, proposal, contract ou template, pas « {name} »."),
    };

    private static LabelledUnitException Wrong(string english, string french) => new(new(english, french));
}
