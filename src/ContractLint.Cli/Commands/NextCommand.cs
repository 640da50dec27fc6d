using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>Chooses what is worth typing after a run, by what the run came to. Only commands that exist are named, and the line can be pasted.</summary>
internal sealed class NextCommand(ParsedCommand command, Func<string, bool> exists)
{
    private const int LongestPaths = 160;

    private static readonly LocalizedText ToSetUp = new("To say what you accept and what you refuse:", "Pour dire ce que vous acceptez et ce que vous refusez :");
    private static readonly LocalizedText AllChecks = new("All that is checked:", "Tout ce qui est vérifié :");
    private static readonly LocalizedText ToUnderstand = new("To understand this point:", "Pour comprendre ce point :");
    private static readonly LocalizedText ToUnderstandFirst = new("To understand the first point:", "Pour comprendre le premier point :");
    private static readonly LocalizedText ToReadAsPage = new("The report as a page to read and keep:", "Le rapport en page web, à lire et à garder :");
    private static readonly LocalizedText OneLineEach = new("One line per point:", "Une ligne par point :");
    private static readonly LocalizedText WhyNotRead = new("What to do when a document cannot be read:", "Que faire d'un document qui ne se lit pas :");
    private static readonly LocalizedText ToDrag = new("To drag the document into this window instead:", "Pour glisser le document dans cette fenêtre :");

    /// <summary>Whether the user has settings of their own, so that there is nothing to set up.</summary>
    public bool HasSettings { get; init; }

    public NextStep After(IReadOnlyList<RunDocument> documents)
    {
        var read = documents.Where(document => document.Verdict is not null).ToList();
        if (read.Count == 0)
            return AfterNothing(documents);

        var findings = read.Sum(document => document.Findings);
        var gravest = read.Where(document => document.Findings > 0).MaxBy(document => document.WorstSeverity)?.WorstRule;
        if (findings == 0 || gravest is null)
            return !HasSettings && exists("init") ? new(ToSetUp, "contractlint init") : new(AllChecks, "contractlint rules");
        if (findings == 1)
            return new(ToUnderstand, $"contractlint explain {gravest}");
        if (documents.Count > 1 && Paths() is { } paths)
            return new(OneLineEach, $"contractlint lint {paths}{TextOptions()} --format concise");
        if (documents.Count == 1 && command.Operands is not ["-"] && exists("open") && ShellWord.Of(documents[0].Name) is { } file)
            return new(ToReadAsPage, $"contractlint open {file}{TextOptions()}");
        return new(ToUnderstandFirst, $"contractlint explain {gravest}");
    }

    private static NextStep AfterNothing(IReadOnlyList<RunDocument> documents) =>
        documents.FirstOrDefault(document => document.WorstRule is not null)?.WorstRule is { } trouble
            ? new(WhyNotRead, $"contractlint explain {trouble}")
            : new(ToDrag, "contractlint");

    // Null where they would fill the screen, went by in a pipe, or hold what no shell can be told safely.
    private string? Paths()
    {
        var words = command.Operands.Select(ShellWord.Of).ToList();
        var paths = string.Join(' ', words);
        return command.Operands.Contains("-") || words.Contains(null) || paths.Length > LongestPaths ? null : paths;
    }

    // What decides about findings is said again, or the next run would find others.
    private string TextOptions() => string.Concat(
        command.InOrder([.. LintOptions.OfTheText.Where(option => option != LintOptions.UiLanguage).Select(option => option.Name)])
            .Select(option => $" {option.Option} {ShellWord.Of(option.Value)}"));
}
