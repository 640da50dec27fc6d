using System.Text;
using ContractLint.Rules;

namespace ContractLint.Fuzz.Targets;

/// <summary>Pages of rules, as somebody's own pack may hold them: a page or its errors, each on one of its lines.</summary>
internal sealed class RulePageTarget : IFuzzTarget
{
    private static readonly ByteMutator Mutator = new([.. ((string[])["\n", "---\n", "```", "```phrases fr\n", "```phrases en severity=", "```unless fr nearby\n", "```flag fr contract\n", "[|", "|]", "## Phrases\n", "## Examples\n", "{", "}", "{term}", ": ", "(0..600)", "[a, b]", "\t", "\uFEFF", "<provider> ..3 "]).Select(Encoding.UTF8.GetBytes)]);

    public string Name => "page";

    public IReadOnlyList<byte[]> Seeds { get; } = [.. SeedFiles.RulePages().Where(page => page.Length < 30_000).Where((_, index) => index % 5 == 0).Select(Encoding.UTF8.GetBytes)];

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random) => Mutator.Change(input, corpus, random);

    public string Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var result = RulePageParser.Parse(text, new RulePageOptions { CheckPhrases = PhraseChecker.Check, Folder = input.Length % 2 == 0 ? "Covenants" : null });
        if ((result.Page is null) == result.Errors.IsEmpty)
            throw new PropertyException("neither a page nor errors");

        var lines = text.Split('\n').Length;
        foreach (var error in result.Errors)
        {
            if (error.Line < 1 || error.Line > lines + 1)
                throw new PropertyException($"an error on line {error.Line} of {lines}");
        }

        return string.Join(',', result.Errors.Select(error => new string([.. error.Message.En.Where(char.IsLetter).Take(16)])).Distinct().Take(8));
    }
}
