using System.Text.Json;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>A record to analyse; what it leaves out is <see langword="null"/>.</summary>
internal sealed record Record(JsonElement Id, string Text, bool IsClause, DocumentKind? Kind, Language? Language, Role? Side)
{
    /// <summary>Reads a record from a line; an <see cref="InvalidDataException"/> says in one sentence what is wrong with it.</summary>
    public static Record Parse(ReadOnlyMemory<byte> line)
    {
        using var document = ParseJson(line);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object)
            throw new InvalidDataException("a record must be a JSON object");

        return new(
            IdOf(root),
            StringOf(root, "text") ?? throw new InvalidDataException("the field 'text' is missing"),
            Choice(root, "unit", ["document", "clause"]) is "clause",
            LintSettings.KindOf(Choice(root, "kind", ["brief", "contract", "template", "proposal", "unknown"])),
            Hosting.UserLanguage.Parse(Choice(root, "language", ["fr", "en"])),
            Choice(root, "side", ["provider", "client"]) is { } side ? LintSettings.SideOf(side) : null);
    }

    private static JsonDocument ParseJson(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            throw new InvalidDataException("the line is not valid JSON");
        }
    }

    private static JsonElement IdOf(JsonElement root)
    {
        if (Find(root, "id") is not { } id)
            throw new InvalidDataException("the field 'id' is missing");
        if (id.ValueKind is JsonValueKind.Number)
            return id.Clone();

        if (id.ValueKind is not JsonValueKind.String)
            throw new InvalidDataException("the field 'id' must be a string or a number");

        StringOf(root, "id");
        return id.Clone();
    }

    private static JsonElement? Find(JsonElement root, string name)
    {
        try
        {
            return root.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            throw new InvalidDataException("a field's name holds half of a surrogate pair or bytes that are not UTF-8");
        }
    }

    private static string? StringOf(JsonElement root, string name)
    {
        if (Find(root, name) is not { } value || value.ValueKind is JsonValueKind.Null)
            return null;
        if (value.ValueKind is not JsonValueKind.String)
            throw new InvalidDataException($"the field '{name}' must be a string");

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new InvalidDataException($"the field '{name}' holds half of a surrogate pair or bytes that are not UTF-8");
        }
    }

    private static string? Choice(JsonElement root, string name, string[] choices) =>
        StringOf(root, name) is not { } value ? null
        : choices.Contains(value) ? value
        : throw new InvalidDataException($"the field '{name}' must be {string.Join(", ", choices[..^1])} or {choices[^1]}");
}
