using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Generators;

/// <summary>Compiles the phrases of all pages in one language, and packs them as <c>CheckedPhrases</c> reads them.</summary>
internal static class PhrasePacker
{
    /// <summary>The pages are sound, their phrases too, and in the order of ids.</summary>
    public static string Pack(IEnumerable<RulePage> pages, Language language)
    {
        var blocks = new List<(int Page, PhraseBlock Block)>();
        var phrases = new List<Phrase>();
        var lines = new List<int>();

        foreach (var (page, number) in pages.Select((page, number) => (page, number)))
        {
            blocks.AddRange(page.Phrases.Where(block => block.Language == language).Select(block => (number, block)));
            foreach (var (_, line, phrase) in PhraseReading.In(page, language))
            {
                phrases.Add(phrase);
                lines.Add((line.Line << 1) | (Negation.IsSpokenOfIn(phrase) ? 1 : 0));
            }
        }

        var packed = new PackedWriter();
        packed.Number(blocks.Count);
        foreach (var (page, block) in blocks)
        {
            packed.Number(page);
            PackEffect(block.Effect, packed);
            packed.Number(block.Phrases.Length);
        }

        packed.Numbers(lines);
        ProgramPacker.Pack(PhraseCompiler.Compile(phrases), packed);
        return packed.ToString();
    }

    private static void PackEffect(PhraseEffect effect, PackedWriter packed)
    {
        packed.Number((int)effect.Role);
        packed.Number(effect.Severity is { } severity ? (int)severity + 1 : 0);
        packed.Text(effect.SeveritySetting ?? "");
        packed.Text(effect.Name ?? "");
        packed.Text(effect.With ?? "");
        packed.Number(effect.ReadsHeadings ? 1 : 0);
    }
}
