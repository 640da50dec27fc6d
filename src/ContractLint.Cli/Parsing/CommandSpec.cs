using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>A command: what help says of it and what it accepts. Parsing and help both come from here.</summary>
internal sealed record CommandSpec(string Name, LocalizedText Operands, LocalizedText Summary, IReadOnlyList<OptionSpec> Options)
{
    /// <summary>Lines one can type as they are.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether its exit code tells that there are findings.</summary>
    public bool TellsFindings { get; init; }

    /// <summary>What a shell offers for its operands; nothing where they are files.</summary>
    public Func<IEnumerable<string>> OperandChoices { get; init; } = () => [];
}
