using ContractLint.Cli.Workers;
using ContractLint.Configuration;
using ContractLint.Formats;
using ContractLint.Rules;

namespace ContractLint.Cli.Hosting;

/// <summary>Everything a command may know of the machine it runs on; tests supply their own.</summary>
internal sealed record CommandHost
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The value of an environment variable; <see langword="null"/> where it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The version of the program, as reports name it.</summary>
    public string Version { get; init; } = ToolVersion.Number;

    /// <summary>The day it is where the program runs.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>The folder the command was typed in.</summary>
    public string WorkingDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Whether what looks at the two streams understands escape sequences; old consoles of Windows print them.</summary>
    public bool AcceptsEscapes { get; init; } = true;

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the system itself is set to French, for systems that do not say so in the environment.</summary>
    public Func<bool> IsSystemFrench { get; init; } = () => false;

    /// <summary><see langword="null"/> unless input and output are a terminal.</summary>
    public IKeyboard? Keyboard { get; init; }

    public required IDesktop Desktop { get; init; }

    /// <summary>The program that reads documents in processes of its own; <see langword="null"/> where all is read in this one.</summary>
    public WorkerProgram? Worker { get; init; }

    public Func<AnalyzerConfig, ILinter> CreateLinter { get; init; } = config => new LibraryLinter(config);

    /// <summary>What reads the words of pictures on this machine; <see langword="null"/> where nothing does.</summary>
    public Func<ITextRecognizer?> FindRecognizer { get; init; } = () => null;

    public Func<IReadOnlyList<RulePage>> Rules { get; init; } = () => ContractLinter.Rules;
}
