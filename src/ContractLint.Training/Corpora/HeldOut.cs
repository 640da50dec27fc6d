using System.Text.Json;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Training.Corpora;

/// <summary>What only the test split may hold: registers, sectors (by a part of their name) and, for each label and language, words. A unit elsewhere that holds one is left out of training.</summary>
internal sealed class HeldOut
{
    private readonly HashSet<string> registers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> sectors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(ClauseLabel, Language), HashSet<string>> words = [];

    /// <summary>Reads <c>clauses/held-out.json</c>.</summary>
    public static HeldOut Load(string folder)
    {
        var heldOut = new HeldOut();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "clauses", "held-out.json")));
        heldOut.registers.UnionWith(TextsOf(json.RootElement.GetProperty("registers")));
        heldOut.sectors.UnionWith(TextsOf(json.RootElement.GetProperty("sectors")));
        foreach (var label in json.RootElement.GetProperty("words").EnumerateObject())
        {
            foreach (var language in label.Value.EnumerateObject())
            {
                var key = (ClauseLabels.Find(label.Name) ?? throw new FormatException($"held-out.json: no label {label.Name}"), language.Name is "fr" ? Language.French : Language.English);
                heldOut.words[key] = new(TextsOf(language.Value), StringComparer.Ordinal);
            }
        }

        return heldOut;
    }

    /// <summary>The words of a label that only the test split may use.</summary>
    public IReadOnlyCollection<string> WordsOf(ClauseLabel label, Language language) => words.TryGetValue((label, language), out var found) ? found : [];

    public bool Holds(LabelledUnit unit) => registers.Contains(unit.Register) || sectors.Any(sector => unit.Sector.Contains(sector, StringComparison.OrdinalIgnoreCase)) || HoldsWord(unit);

    private bool HoldsWord(LabelledUnit unit) =>
        unit.Label is { } label && words.TryGetValue((label, unit.Language), out var held) && WordScanner.Scan(unit.Text).Exists(word => held.Contains(word.Normal));

    private static IEnumerable<string> TextsOf(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
