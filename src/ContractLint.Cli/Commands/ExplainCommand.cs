using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Reporting;
using ContractLint.Rules;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint explain</c>: the page of a rule, for people.</summary>
internal static class ExplainCommand
{
    public static readonly CommandSpec Spec = new(
        "explain",
        new("ID", "NUMÉRO"),
        new("Presents a rule: why it exists, what to do, what to propose and what to answer. ID may be its name.", "Présente une règle : sa raison d'être, que faire, que proposer et que répondre. NUMÉRO peut être son nom."),
        [LintOptions.Profile, LintOptions.UiLanguage, LintOptions.Color])
    {
        Examples = ["contractlint explain CL3001", "contractlint explain non-compete"],
        OperandChoices = () => RuleSet.BuiltIn.Ids.Concat(RuleSet.BuiltIn.Names),
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count == 0)
            throw new UsageException(new("name a rule to explain; contractlint rules lists them.", "indiquez une règle à expliquer ; contractlint rules en donne la liste."));

        var rules = host.Rules();
        cancellationToken.ThrowIfCancellationRequested();
        var pages = command.Operands
            .Select(name => RuleNames.Find(name, rules) ?? throw new UsageException(RuleNames.Unknown("explain", name, rules)))
            .ToList();

        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? UserLanguage.OfSystem(host);
        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        var page = new PageWriter(output, new(Terminal.UsesColor(command.Value("--color"), host)), host.Width);
        var writer = new RulePageWriter(page, language, LintSettings.ProfileOf(command.Value("--profile")));
        for (var i = 0; i < pages.Count; i++)
        {
            if (i > 0)
                page.Line();
            writer.Write(pages[i]);
        }

        return ExitCode.Success;
    }
}
