using System.Text;
using ContractLint.Cli.Evaluation;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Evaluation;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint evaluate</c>: how often the findings about labelled texts are right, and what is missed.</summary>
internal sealed class EvaluateCommand(ParsedCommand command, CommandHost host, bool isGiven, ConfigurationFile? given)
{
    public static readonly CommandSpec Spec = new(
        "evaluate",
        new("PATH…", "CHEMIN…"),
        new(
            "Measures the findings against labelled texts: what is rightly told, wrongly told and missed, by label, rule and language. PATH is a file of JSON lines, a folder of them or -. Who the reader of a file is says the .yml of the same name beside it, or the nearest reader.yml.",
            "Mesure les résultats sur des textes étiquetés : ce qui est signalé à raison, à tort, ou manqué, par étiquette, règle et langue. CHEMIN est un fichier de lignes JSON, un dossier qui en contient ou -. Le .yml de même nom à côté d'un fichier, ou le reader.yml le plus proche, dit pour qui il est écrit."),
        [
            new("--format", "pretty|markdown|json", new("form of the figures", "forme des chiffres")) { Choices = ["pretty", "markdown", "json"] },
            new("--output", "FILE", new("write the figures to this file", "écrire les chiffres dans ce fichier")),
            LintOptions.Profile,
            new("--config", "FILE", new("this configuration for all texts", "cette configuration pour tous les textes")),
            LintOptions.NoConfig,
            ClassifierOption.Spec,
            LintOptions.UiLanguage,
            LintOptions.Color,
        ])
    {
        Examples = ["contractlint evaluate corpus/clauses/test", "contractlint evaluate corpus/challenge --format json --output quality.json"],
    };

    private readonly Language language = LanguageOf(command, host);
    private readonly ErrorLines errors = new(host.Error, LanguageOf(command, host));
    private readonly Dictionary<string, UnitEvaluator> evaluators = new(StringComparer.Ordinal);
    private bool isWhole = true;

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count == 0)
            throw new UsageException(new("name a file or a folder of labelled texts (JSON lines).", "indiquez un fichier ou un dossier de textes étiquetés (lignes JSON)."));

        // What is measured must not depend on whose machine it is: one's own configuration counts where it is named.
        ConfigurationFile? file = null;
        var isGiven = command.Has("--config") || command.Has("--no-config");
        return isGiven && !ConfigurationLoader.TryLoad(command, host, out file) ? ExitCode.Usage : new EvaluateCommand(command, host, isGiven, file).Run(cancellationToken);
    }

    private int Run(CancellationToken cancellationToken)
    {
        var inputs = UnitFiles.Expand(command.Operands);
        foreach (var complaint in inputs.Complaints)
            errors.Say(complaint);
        if (inputs.Complaints.Count > 0)
            return ExitCode.Usage;

        var files = new List<MeasuredFile>();
        using (var progress = new Progress(host, [.. inputs.Items.Select(item => item.Name)]))
        {
            var reader = new UnitReader(host, errors);
            foreach (var item in inputs.Items)
            {
                var units = reader.Read(item);
                if (units.Count > 0)
                {
                    if (EvaluatorFor(item) is not { } evaluator)
                        return ExitCode.Usage;

                    files.Add(new(item.Name, new(Evaluate(evaluator, units, item.Name, cancellationToken))));
                }

                progress.Advance();
            }

            isWhole &= reader.IsWhole;
        }

        if (files.Count == 0)
        {
            errors.Say(new("there is no labelled text to measure with.", "il n'y a aucun texte étiqueté avec lequel mesurer."));
            return ExitCode.NotRead;
        }

        Write(files);
        return isWhole ? ExitCode.Success : ExitCode.NotRead;
    }

    private UnitEvaluator? EvaluatorFor(InputItem item)
    {
        var path = isGiven || item.Path is null ? null : UnitFiles.ConfigurationOf(item.Path);
        if (evaluators.TryGetValue(path ?? "", out var known))
            return known;

        var file = given;
        if (path is not null)
        {
            var result = ConfigurationLoader.Read(path, path, host, out _);
            ConfigurationLoader.Tell(result, path, language, host);
            if (!result.Errors.IsEmpty)
                return null;

            file = result.File;
        }

        return evaluators[path ?? ""] = new(LintSettings.ConfigOf(command, host, file));
    }

    private List<UnitOutcome> Evaluate(UnitEvaluator evaluator, List<LabelledUnit> units, string name, CancellationToken cancellationToken)
    {
        var outcomes = new UnitOutcome?[units.Count];
        var failures = new Exception?[units.Count];
        Parallel.For(0, units.Count, new() { CancellationToken = cancellationToken }, i =>
        {
            try
            {
                outcomes[i] = evaluator.Evaluate(units[i], cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures[i] = exception;
            }
        });

        for (var i = 0; i < units.Count; i++)
        {
            if (failures[i] is not { } failure)
                continue;

            isWhole = false;
            errors.SayAbout(new(name, new($"\"{units[i].Id}\": {ReadFailure.Of(failure).En}", $"« {units[i].Id} » : {ReadFailure.Of(failure).Fr}")));
        }

        return [.. outcomes.OfType<UnitOutcome>()];
    }

    private void Write(List<MeasuredFile> files)
    {
        using var file = command.Value("--output") is { } path ? new AtomicFile(Path.GetFullPath(path, host.WorkingDirectory)) : null;
        var target = file?.Content ?? host.Output;
        var whole = new QualityReport(files.SelectMany(measured => measured.Report.Outcomes));
        if (command.Value("--format") is "json")
        {
            QualityJson.Write(whole, files, host.Version, target);
        }
        else
        {
            using var output = new StreamWriter(target, new UTF8Encoding(false), leaveOpen: true);
            var sections = new QualitySections(whole, files, language).All();
            if (command.Value("--format") is "markdown")
                NoteWriter.WriteMarkdown(sections, output);
            else
                NoteWriter.WritePage(sections, new(output, new(file is null && Terminal.UsesColor(command.Value("--color"), host)), host.Width));
        }

        file?.Commit();
    }

    private static Language LanguageOf(ParsedCommand command, CommandHost host) =>
        UserLanguage.Parse(command.Value("--ui-language")) ?? (command.Value("--format") is "json" ? Language.English : UserLanguage.OfSystem(host));
}
