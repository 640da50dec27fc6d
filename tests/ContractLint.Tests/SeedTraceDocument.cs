using System.Collections.Immutable;
using System.Text.Json;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;

namespace ContractLint.Tests;

/// <summary>One line of <c>corpus/seed-trace</c>: a document as somebody might send it, and what must come of it.</summary>
internal sealed record SeedTraceDocument
{
    public required string Id { get; init; }

    public required string Seed { get; init; }

    public required string Text { get; init; }

    public required Language Language { get; init; }

    public required AnalyzerConfig Config { get; init; }

    /// <summary>The same for documents of one kind whose reader has set the same.</summary>
    public required string Reader { get; init; }

    /// <summary>Rules that must be reported.</summary>
    public required ImmutableArray<string> Expected { get; init; }

    /// <summary>Rules that must be found, reported or hidden: the catalogue shows them only to those who ask.</summary>
    public required ImmutableArray<string> Hidden { get; init; }

    /// <summary>Rules, or the start of their ids, that must not be reported.</summary>
    public required ImmutableArray<string> Absent { get; init; }

    /// <summary>Words that "What is fine" must name.</summary>
    public required ImmutableArray<string> Fine { get; init; }

    public required Verdict? Verdict { get; init; }

    public required ReplyForm? Reply { get; init; }

    public required ImmutableArray<string> ReplyHas { get; init; }

    public required ImmutableArray<string> ReplyHasNot { get; init; }

    public static ImmutableArray<SeedTraceDocument> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "corpus", "seed-trace", "seed-trace.jsonl")).Select(Read)];

    private static SeedTraceDocument Read(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        var unit = parsed.RootElement;
        var id = unit.GetProperty("id").GetString()!;
        var language = unit.GetProperty("lang").GetString() is "fr" ? Language.French : Language.English;

        return new()
        {
            Id = id,
            Seed = unit.GetProperty("seed").GetString()!,
            Text = unit.GetProperty("text").GetString()!,
            Language = language,
            Config = new()
            {
                Kind = Enum.Parse<DocumentKind>(unit.GetProperty("kind").GetString()!, ignoreCase: true),
                Settings = [.. unit.GetProperty("settings").EnumerateObject().Select(setting => Choose(id, setting.Name, setting.Value.GetString()!))],
            },
            Reader = $"{unit.GetProperty("kind")} {unit.GetProperty("settings")}",
            Expected = Words(unit, "expected"),
            Hidden = Words(unit, "hidden"),
            Absent = Words(unit, "absent"),
            Fine = Words(unit, "fine"),
            Verdict = Choice<Verdict>(unit, "verdict"),
            Reply = Choice<ReplyForm>(unit, "reply"),
            ReplyHas = Words(unit, "replyHas"),
            ReplyHasNot = Words(unit, "replyHasNot"),
        };
    }

    private static ChosenSetting Choose(string id, string name, string value) =>
        ContractLinter.Settings.Read(name, value).ShouldNotBeNull($"{id}: no setting {name} takes {value}");

    private static ImmutableArray<string> Words(JsonElement unit, string field) =>
        unit.TryGetProperty(field, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static T? Choice<T>(JsonElement unit, string field)
        where T : struct, Enum =>
        unit.TryGetProperty(field, out var word) ? Enum.Parse<T>(word.GetString()!, ignoreCase: true) : null;
}
