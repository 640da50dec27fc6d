using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Rules;

namespace ContractLint.Training.Models;

/// <summary>Reads units as a user's run does, rules and classifier together, with the settings their authors supposed of the reader.</summary>
internal sealed class UnionReader
{
    private readonly AnalysisEngine engine;

    public UnionReader(string corpusFolder, ClauseModel model) => engine = new(RuleSet.BuiltIn.Pages, RuleSet.BuiltIn.Analyzers, ConfigOf(corpusFolder), new(() => new(model)));

    /// <summary>What the authors of the corpus supposed of the reader.</summary>
    public static AnalyzerConfig ConfigOf(string corpusFolder)
    {
        var path = Path.Combine(corpusFolder, "clauses", "reader.yml");
        var file = ConfigurationFile.Read(File.ReadAllText(path), path, ContractLinter.Settings, [.. ContractLinter.Rules.Select(page => page.Descriptor)]).File
            ?? throw new FormatException($"{path} is no configuration");
        return new() { Profile = file.Profile, Settings = file.Settings };
    }

    /// <summary>The findings about a unit, hidden ones too.</summary>
    public IReadOnlyList<Diagnostic> Read(LabelledUnit unit) => engine.Analyze(UnitModel.Of(unit), [], 1, hasText: true, CancellationToken.None).Diagnostics;
}
