using System.Text.Json;

namespace ContractLint.Training.Corpora;

/// <summary>The scenario cards: for each family who wants what, and how it comes out.</summary>
internal sealed class CardFile
{
    private readonly HashSet<string> families = new(StringComparer.Ordinal);

    /// <summary>Reads <c>clauses/cards.jsonl</c>.</summary>
    public static CardFile Load(string folder)
    {
        var cards = new CardFile();
        foreach (var line in File.ReadLines(Path.Combine(folder, "clauses", "cards.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            cards.families.Add(json.RootElement.GetProperty("familyId").GetString()!);
        }

        return cards;
    }

    public bool Has(string family) => families.Contains(family);
}
