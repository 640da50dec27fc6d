using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>Help, written from the same table the parser uses: what is listed works.</summary>
internal sealed class HelpPage(PageWriter page, Language language)
{
    private static readonly LocalizedText Usage = new("Usage", "Utilisation");
    private static readonly LocalizedText Commands = new("Commands", "Commandes");
    private static readonly LocalizedText Options = new("Options", "Options");
    private static readonly LocalizedText Examples = new("Examples", "Exemples");
    private static readonly LocalizedText ExitCodes = new("Exit code", "Code de sortie");
    private static readonly LocalizedText HelpText = new("this help", "cette aide");
    private static readonly LocalizedText VersionText = new("the version", "la version");
    private static readonly LocalizedText Purpose = new(
        "Reads briefs, proposals and contracts in French and English and tells a consultant what to refuse, negotiate or know. Everything stays on this computer.",
        "Lit demandes, propositions et contrats en français et en anglais, et dit à un consultant ce qu'il faut refuser, négocier ou savoir. Tout reste sur cet ordinateur.");

    private static readonly (string Code, LocalizedText Meaning)[] CodesOfFindings =
    [
        ("0", new("nothing at or above --fail-on", "rien qui atteigne --fail-on")),
        ("1", new("findings at or above --fail-on", "des points qui atteignent --fail-on")),
    ];

    private static readonly (string Code, LocalizedText Meaning)[] CodesOfOthers = [("0", new("done", "fait"))];

    private static readonly (string Code, LocalizedText Meaning)[] CodesOfTroubles =
    [
        ("2", new("the command was not understood, or a folder holds no document", "commande non comprise, ou dossier sans document")),
        ("3", new("a file is missing or gave no text; the others are reported", "fichier introuvable ou sans texte ; les autres sont analysés")),
        ("130", new("interrupted", "interruption")),
    ];

    public void WriteOverview(IReadOnlyList<CommandSpec> commands)
    {
        page.Paragraph(Purpose.Say(language));
        page.Line();
        Heading(Usage);
        page.Line($"  contractlint {commands[0].Operands.In(language)}");
        page.Line($"  contractlint {(language is Language.French ? "COMMANDE" : "COMMAND")} …");
        page.Line();
        Heading(Commands);
        Rows(commands.Select(command => ($"{command.Name} {command.Operands.In(language)}".TrimEnd(), command.Summary)));
        Heading(Options);
        Rows([("--help", HelpText), ("--version", VersionText)]);
        page.Paragraph(new LocalizedText(
            "contractlint COMMAND --help says more about a command.",
            "contractlint COMMANDE --help en dit plus sur une commande.").Say(language));
    }

    public void WriteCommand(CommandSpec command)
    {
        page.Paragraph(command.Summary.Say(language));
        page.Line();
        Heading(Usage);
        page.Line($"  contractlint {command.Name} {command.Operands.In(language)} [options]".Replace("  [", " [", StringComparison.Ordinal));
        page.Line();
        Heading(Options);
        Rows([.. command.Options.Select(option => ($"{option.Name} {ValueOf(option)}".TrimEnd(), option.Description)), ("--help", HelpText)]);
        if (command.Examples.Count > 0)
        {
            Heading(Examples);
            foreach (var example in command.Examples)
                page.Line("  " + example);
            page.Line();
        }

        Heading(ExitCodes);
        Rows([.. command.TellsFindings ? CodesOfFindings : CodesOfOthers, .. CodesOfTroubles]);
    }

    // Values in capitals are words for people; the others are typed as they are.
    private string? ValueOf(OptionSpec option) => language is not Language.French ? option.Value : option.Value?
        .Replace("FILE", "FICHIER", StringComparison.Ordinal)
        .Replace("NAME", "NOM", StringComparison.Ordinal)
        .Replace("SECONDS", "SECONDES", StringComparison.Ordinal)
        .Replace("ID,", "NUMÉRO,", StringComparison.Ordinal);

    private void Heading(LocalizedText text) => page.Line(page.Ink.Bold(text.Say(language)));

    // Texts stand in one column; a name too wide for the first one stands on a line of its own.
    private void Rows(IEnumerable<(string Name, LocalizedText Text)> rows)
    {
        var all = rows.ToList();
        var column = Math.Min(all.Max(row => row.Name.Length), 26) + 4;
        foreach (var (name, text) in all)
        {
            if (name.Length + 4 > column)
            {
                page.Line("  " + name);
                page.Hanging(new string(' ', column), column, text.Say(language));
            }
            else
            {
                page.Hanging(TextWrapper.Pad("  " + name, column), column, text.Say(language));
            }
        }

        page.Line();
    }
}
