using System.Text;
using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Fuzz.Targets;

/// <summary>The phrase language: a phrase is parsed or refused with a place inside it, and a parsed one is matched without a fault.</summary>
internal sealed class PhraseTarget : IFuzzTarget
{
    private static readonly ByteMutator Mutator = new([.. Words(" ..", " ..3 ", " ..20", "(", ")", " | ", " & ", "*", "<money>", "<provider>", "<", ">", "!", "?", "^", "$", "\"", "'", "’", "«", "é", "œ", "…", "-", "\\", "{", "}", "[", "]", "#")]);

    private readonly SeedText[] texts = [.. ((string[])["The Provider shall not work for a competitor.", "Le Prestataire s'interdit de travailler pour un concurrent.", "(a) ... 3 % d'une œuvre", ""]).Select(text => new SeedText(text))];

    public string Name => "phrase";

    public IReadOnlyList<byte[]> Seeds { get; } = [.. SeedFiles.RulePages().SelectMany(LinesOfPhrases).Distinct().Where((_, index) => index % 23 == 0).Select(Encoding.UTF8.GetBytes)];

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random) => Mutator.Change(input, corpus, random);

    public string Try(byte[] input)
    {
        var source = Encoding.UTF8.GetString(input);
        if (!Phrase.TryParse(source, out var phrase, out var error))
        {
            if (!new TextSpan(0, source.Length).Contains(error.Span))
                throw new PropertyException($"an error at {error.Span} of a phrase of {source.Length} characters");
            return "refused: " + new string([.. error.Message.En.Where(char.IsLetter).Take(30)]);
        }

        var matcher = new PhraseMatcher([phrase]);
        var found = texts.Sum(text => matcher.Match(text.Words).Count);
        return $"parsed: {phrase.Symbols.Count} symbols, {int.Log2(source.Length + 1)}, {found}";
    }

    private static IEnumerable<string> LinesOfPhrases(string page)
    {
        var inside = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line.StartsWith("```phrases", StringComparison.Ordinal) || line.StartsWith("```unless", StringComparison.Ordinal);
            else if (inside && line.Trim().Length > 0)
                yield return line.Trim();
        }
    }

    private static IEnumerable<byte[]> Words(params string[] words) => words.Select(Encoding.UTF8.GetBytes);

    private sealed class SeedText(string text)
    {
        public AnnotatedWords Words { get; } = new(WordScanner.Scan(text), [], withoutAccents: false);
    }
}
