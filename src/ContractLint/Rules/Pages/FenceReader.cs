using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Reads one fence: phrases, vetoes, or an example.</summary>
internal sealed class FenceReader(PageLines lines, PageBody body, PageErrors errors, bool checksMarks)
{
    private const string Fence = "```";

    /// <summary>The number of the line after the fence that opens on line <paramref name="open"/>.</summary>
    public int Read(int open, string section)
    {
        var close = open + 1;
        while (close <= lines.Count && !lines.Is(close, Fence))
            close++;

        if (close > lines.Count)
            errors.Add(open, 1, "This block is not closed by a line \"```\".", "Ce bloc n'est pas fermé par une ligne « ``` ».");

        var words = FenceWord.Split(lines[open].Substring(Fence.Length), Fence.Length + 1);
        var kind = words.Count == 0 ? new FenceWord("", Fence.Length + 1) : words[0];

        if (section == "Phrases" && kind.Text is "words")
            ReadLists(open, close, words);
        else if (section == "Phrases" && Vocabulary.PhraseFences.Contains(kind.Text))
            ReadPhrases(open, close, words);
        else if (section == "Examples" && Vocabulary.ExampleFences.Contains(kind.Text))
            ReadExample(open, close, words);
        else
            ReportKind(open, kind, section);

        return close + 1;
    }

    private void ReportKind(int line, FenceWord kind, string section)
    {
        var known = section is "Phrases" ? Vocabulary.PhraseFences : Vocabulary.ExampleFences;
        if (section is not ("Phrases" or "Examples"))
        {
            errors.Add(line, 1, "Blocks stand under \"## Phrases\" or \"## Examples\" only.", "Les blocs ne figurent que sous « ## Phrases » ou « ## Examples ».");
            return;
        }

        var list = Suggestion.List(known);
        var suggestion = Suggestion.For(kind.Text, known);
        errors.Add(line, kind.Column, $"Under \"## {section}\" a block is {list.En}.{suggestion.En}", $"Sous « ## {section} », un bloc est {list.Fr}.{suggestion.Fr}");
    }

    private void ReadLists(int open, int close, List<FenceWord> words)
    {
        foreach (var word in words.Skip(2))
            ReportWord(open, word, ["words fr", "words en"]);

        if (LanguageOf(open, words) is not { } language)
            return;

        foreach (var line in PhraseLines(open, close))
            body.Lists.Define(language, line);
    }

    private void ReadPhrases(int open, int close, List<FenceWord> words)
    {
        Vocabulary.PhraseRoles.TryGet(words[0].Text, out var role);
        DiagnosticSeverity? severity = null;
        string? severitySetting = null;
        string? name = null;
        string? with = null;
        var readsHeadings = false;

        foreach (var word in words.Skip(2))
        {
            if (role is PhraseRole.UnlessInSentence && Vocabulary.VetoReaches.TryGet(word.Text, out var reach))
                role = reach;
            else if (role is PhraseRole.Find && TryAttribute(word, "severity=", out var level) && level.IndexOf('.') > 0)
                severitySetting = level;
            else if (role is PhraseRole.Find && TryAttribute(word, "severity=", out level))
                severity = SeverityOf(open, word, level);
            else if (role is PhraseRole.Find && TryAttribute(word, "with=", out var evidence))
                with = evidence;
            else if (role is PhraseRole.Find or PhraseRole.Evidence && TryAttribute(word, "name=", out var given))
                name = NameOf(open, word, given);
            else if (role is PhraseRole.Find && word.Text is "headings")
                readsHeadings = true;
            else
                ReportWord(open, word, WordsOf(role));
        }

        var phrases = PhraseLines(open, close);
        if (LanguageOf(open, words) is not { } language)
            return;

        phrases.ForEach(phrase => body.Lists.Use(language, phrase.Source));
        body.Phrases.Add(new(role, language, [.. phrases])
        {
            Severity = severity,
            SeveritySetting = severitySetting,
            Name = name,
            With = with,
            ReadsHeadings = readsHeadings,
            Line = open,
        });
    }

    private static string[] WordsOf(PhraseRole role) => role switch
    {
        PhraseRole.Find => ["severity=warning", "name=some-name", "with=some-name", "headings"],
        PhraseRole.Evidence => ["name=some-name"],
        _ => Vocabulary.VetoReaches.Words,
    };

    private List<PhraseLine> PhraseLines(int open, int close)
    {
        var phrases = new List<PhraseLine>();
        for (var number = open + 1; number < close; number++)
        {
            var line = lines[number];
            var phrase = line.Trim();
            if (phrase.Length > 0 && phrase[0] is not '#')
                phrases.Add(new(phrase, number, line.Length - line.TrimStart().Length + 1));
        }

        if (phrases.Count == 0)
            errors.Add(open, 1, "This block holds no phrase.", "Ce bloc ne contient aucune phrase.");

        return phrases;
    }

    private void ReadExample(int open, int close, List<FenceWord> words)
    {
        var kind = DocumentKind.Unknown;
        DiagnosticSeverity? severity = null;
        var settings = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var flags = words[0].Text is "flag";

        foreach (var word in words.Skip(2))
        {
            if (Vocabulary.Kinds.TryGet(word.Text, out var known))
                kind = known;
            else if (flags && TryAttribute(word, "severity=", out var level))
                severity = SeverityOf(open, word, level);
            else if (SettingIn(word) is { } setting)
                settings.Add(setting);
            else
                ReportWord(open, word, flags ? [.. Vocabulary.Kinds.Words, "severity=info"] : Vocabulary.Kinds.Words);
        }

        var marked = lines.Join(open + 1, Math.Min(close, lines.Count + 1));
        if (marked.Trim().Length == 0)
            errors.Add(open, 1, "This example holds no text.", "Cet exemple ne contient aucun texte.");
        else if (checksMarks)
            ExampleMarks.Check(lines, open, close, flags, errors);

        if (LanguageOf(open, words) is { } language)
            body.Examples.Add(new(language, marked, kind, open) { Severity = severity, Settings = settings.ToImmutable() });
    }

    private Language? LanguageOf(int line, List<FenceWord> words)
    {
        if (words.Count > 1 && Vocabulary.Languages.TryGet(words[1].Text, out var language))
            return language;

        var column = words.Count > 1 ? words[1].Column : words[0].Column + words[0].Text.Length;
        errors.Add(line, column, $"Say the language after \"{words[0].Text}\": en or fr.", $"Dites la langue après « {words[0].Text} » : en ou fr.");
        return null;
    }

    private static bool TryAttribute(FenceWord word, string prefix, out string value)
    {
        var matches = word.Text.StartsWith(prefix, StringComparison.Ordinal);
        value = matches ? word.Text.Substring(prefix.Length) : "";
        return matches;
    }

    // "expertise.refuse=[seo]": what the user of the example has said.
    private static KeyValuePair<string, string>? SettingIn(FenceWord word)
    {
        var equals = word.Text.IndexOf('=');
        return equals > 0 && !word.Text.StartsWith("severity=", StringComparison.Ordinal) ? new(word.Text.Substring(0, equals), word.Text.Substring(equals + 1)) : null;
    }

    private DiagnosticSeverity? SeverityOf(int line, FenceWord word, string level)
    {
        if (Vocabulary.Severities.TryGet(level, out var severity))
            return severity;

        var list = Suggestion.List(Vocabulary.Severities.Words);
        var suggestion = Suggestion.For(level, Vocabulary.Severities.Words);
        errors.Add(line, word.Column + "severity=".Length, $"\"{level}\" is no severity: write {list.En}.{suggestion.En}", $"« {level} » n'est pas une sévérité : écrivez {list.Fr}.{suggestion.Fr}");
        return null;
    }

    private string? NameOf(int line, FenceWord word, string name)
    {
        if (RuleNaming.IsKebab(name))
            return name;

        errors.Add(line, word.Column + "name=".Length, "A block's name has lower-case letters, digits and hyphens.", "Le nom d'un bloc a des minuscules, des chiffres et des traits d'union.");
        return null;
    }

    private void ReportWord(int line, FenceWord word, string[] known)
    {
        var list = Suggestion.List(known);
        var suggestion = Suggestion.For(word.Text, known);
        errors.Add(line, word.Column, $"\"{word.Text}\" means nothing here: write {list.En}.{suggestion.En}", $"« {word.Text} » n'a pas de sens ici : écrivez {list.Fr}.{suggestion.Fr}");
    }
}
