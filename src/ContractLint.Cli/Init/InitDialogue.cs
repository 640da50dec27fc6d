using ContractLint.Configuration;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Init;

/// <summary>Asks the six questions. Enter skips, a wrong answer is explained and asked again.</summary>
/// <remarks><paramref name="readLine"/> gives <see langword="null"/> at the end of the input; <paramref name="present"/> are the settings the file has already.</remarks>
internal sealed class InitDialogue(PageWriter page, Action flush, Func<string?> readLine, bool isTyped, IReadOnlyList<ChosenSetting> present, Language language)
{
    private const string Clear = "-";
    private const int Indent = 5;

    private static readonly LocalizedText Welcome = new(
        "Six questions about how you work. Enter skips one; nothing is required, and everything can be changed later.",
        "Six questions sur votre façon de travailler. Entrée pour passer ; rien n'est obligatoire, et tout peut se changer plus tard.");

    private static readonly LocalizedText WelcomeBack = new(
        "Six questions about how you work. Enter keeps the answer in brackets; - takes it out.",
        "Six questions sur votre façon de travailler. Entrée garde la réponse entre crochets ; - la retire.");

    private static readonly LocalizedText Example = new("for example: {example}", "par exemple : {example}");
    private static readonly LocalizedText Expected = new("This needs {expected}.", "Il faut ici {expected}.");
    private static readonly LocalizedText Removed = new("taken out", "retiré");

    private readonly Dictionary<string, ConfigurationChange> changes = new(StringComparer.Ordinal);

    /// <summary>The changes the answers make, in the order of the questions; <see langword="null"/> where an answer could not be used and nobody can be asked again.</summary>
    public IReadOnlyList<ConfigurationChange>? Ask(IReadOnlyList<InitQuestion> questions)
    {
        page.Paragraph((present.Count > 0 ? WelcomeBack : Welcome).Say(language));
        for (var i = 0; i < questions.Count; i++)
        {
            page.Line();
            page.Hanging($"{ReportWords.Number(i + 1)}/{ReportWords.Number(questions.Count)}  ", Indent, questions[i].Title.Say(language), page.Ink.Bold);
            foreach (var prompt in questions[i].Prompts)
            {
                if (!Ask(prompt))
                    return null;
            }
        }

        page.Line();
        return [.. changes.Values];
    }

    private bool Ask(InitPrompt prompt)
    {
        while (true)
        {
            page.Hanging(new string(' ', Indent), Indent, $"{prompt.Label.Say(language)} ({Example.Say(language, ("example", prompt.Example.Say(language)))})");
            page.Part($"{new string(' ', Indent)}{PresentOf(prompt)}> ");
            flush();
            var answer = readLine()?.Trim();
            if (!isTyped)
                page.Line(VisibleText.Of(answer ?? ""));
            if (string.IsNullOrEmpty(answer))
                return true;

            if (answer is Clear)
            {
                TakeOut(prompt);
                return true;
            }

            var read = prompt.Read(answer);
            if (read.Complaint is not { } expected)
            {
                Take(read);
                return true;
            }

            Tell(Expected.Say(language, ("expected", expected.Say(language))));
            if (!isTyped)
                return false;
        }
    }

    private void Take(InitAnswer answer)
    {
        foreach (var change in answer.Changes)
            changes[change.Name] = change;

        Tell("→ " + VisibleText.Of(answer.Understood.Say(language)));
    }

    private void TakeOut(InitPrompt prompt)
    {
        foreach (var name in prompt.Settings)
            changes[name] = new(name, null, default);

        Tell("→ " + Removed.Say(language));
    }

    private void Tell(string text) => page.Paragraph(text, Indent, page.Ink.Dim);

    private string PresentOf(InitPrompt prompt)
    {
        var values = prompt.Settings.Select(name => present.LastOrDefault(setting => setting.Name == name)?.Value.Text).OfType<string>().ToList();
        return values.Count == 0 ? "" : $"[{VisibleText.Of(string.Join(", ", values))}] ";
    }
}
