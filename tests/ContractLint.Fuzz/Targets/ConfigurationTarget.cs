using System.Text;
using ContractLint.Configuration;

namespace ContractLint.Fuzz.Targets;

/// <summary>Configurations: read or refused, each mistake at a line of the file, never an exception.</summary>
internal sealed class ConfigurationTarget : IFuzzTarget
{
    private static readonly ByteMutator Mutator = new([.. ((string[])["\n", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "!!str ", "---\n", "...\n", "? ", "|\n", ">\n", "\"", "'", "\t", "# ", "\n  ", "limits:\n  pages: 3\n", "rules:\n  CL3: off\n", "\u2028", "\uFEFF"]).Select(Encoding.UTF8.GetBytes)]);

    private readonly SettingCatalog catalog = ContractLinter.Settings;

    public string Name => "yml";

    public IReadOnlyList<byte[]> Seeds { get; } = SeedFiles.WithExtension(".yml");

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random) => Mutator.Change(input, corpus, random);

    public string Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var result = ConfigurationFile.Read(text, "contractlint.yml", catalog, [.. ContractLinter.Rules.Select(rule => rule.Descriptor)]);
        var lines = text.Split(['\n', '\r', '\u0085', '\u2028', '\u2029']).Length;
        foreach (var error in result.Errors)
        {
            if (error.Line < 1 || error.Line > lines + 1 || error.Column < 1)
                throw new PropertyException($"a mistake on line {error.Line}, column {error.Column} of {lines} lines");
        }

        if ((result.File is null) != !result.Errors.IsEmpty)
            throw new PropertyException("neither read nor refused");
        if (result.File is { } file)
            _ = ContractLinter.LimitsOf(new() { Settings = file.Settings, Profile = file.Profile });

        return $"{result.File is null} " + string.Join(',', result.Errors.Select(error => new string([.. error.Message.En.Where(char.IsLetter).TakeLast(20)])).Distinct().Take(6));
    }
}
