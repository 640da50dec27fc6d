using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Checks what a page says to people: variables, quotation marks, spaces and full stops.</summary>
internal sealed class WordingChecks(FrontMatter settings, PageErrors errors)
{
    public void Run(PageBody body)
    {
        foreach (var section in body.Texts)
        {
            CheckText(section, section.English, Language.English);
            CheckText(section, section.French, Language.French);

            if (section.Name == "Message" && section.English.Count > 0 && section.French.Count > 0)
                CheckSameVariables(section);
        }
    }

    private void CheckText(TextSection section, List<TextLine> lines, Language language)
    {
        if (lines.Count == 0)
            return;

        foreach (var line in lines)
        {
            CheckVariables(line);
            CheckSigns(line, language);
        }

        if (language is Language.French)
            CheckGuillemets(lines);

        CheckEnd(section, lines[lines.Count - 1]);
    }

    private void CheckVariables(TextLine line)
    {
        foreach (var (name, offset) in VariablesOf(line))
        {
            if (name is null)
            {
                errors.Add(line.Line, line.Column + offset, "A brace is not closed.", "Une accolade n'est pas fermée.");
                continue;
            }

            if (Forms(line, offset) is not (1 or 3))
                errors.Add(line.Line, line.Column + offset, $"Write two forms: {{{name}|one|several}}.", $"Écrivez deux formes : {{{name}|singulier|pluriel}}.");

            string[] ownSettings = [.. settings.Parameters.Select(parameter => parameter.Name)];
            if (Vocabulary.Variables.Contains(name) || SharedSettings.Find(name) is not null || ownSettings.Contains(name))
                continue;

            var suggestion = Suggestion.For(name, [.. Vocabulary.Variables, .. SharedSettings.All.Select(setting => setting.Name), .. ownSettings]);
            var hint = name.IndexOf('.') < 0 ? suggestion : suggestion.En.Length > 0 ? suggestion : new(" List it under \"parameters:\".", " Inscrivez-le sous « parameters: ».");
            errors.Add(line.Line, line.Column + offset, $"There is no variable {{{name}}}.{hint.En}", $"Il n'existe pas de variable {{{name}}}.{hint.Fr}");
        }
    }

    private static IEnumerable<(string? Name, int Offset)> VariablesOf(TextLine line)
    {
        for (var open = line.Text.IndexOf('{'); open >= 0; open = line.Text.IndexOf('{', open + 1))
        {
            var close = line.Text.IndexOf('}', open);
            yield return (close < 0 ? null : line.Text.Substring(open + 1, close - open - 1).Split('|')[0], open);
        }
    }

    private static int Forms(TextLine line, int open) => line.Text.Substring(open, line.Text.IndexOf('}', open) - open).Split('|').Length;

    private void CheckSigns(TextLine line, Language language)
    {
        var text = line.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var fault = text[i] switch
            {
                '’' or '‘' => new LocalizedText("Type a straight apostrophe, '.", "Tapez une apostrophe droite, '."),
                '\u00A0' or '\u202F' or '\u200B' => new LocalizedText("Type a plain space; reports make it unbreakable where needed.", "Tapez une espace simple ; les rapports la rendent insécable où il le faut."),
                '“' or '”' or '«' or '»' when language is Language.English => new("English texts use straight quotes, \".", "Les textes anglais emploient les guillemets droits, \"."),
                '“' or '”' or '"' when language is Language.French => new LocalizedText("French texts use « and ».", "Les textes français emploient « et »."),
                _ => language is Language.French ? FrenchSpacing(text, i) : EnglishSpacing(text, i),
            };

            if (fault is { } message)
                errors.Add(line.Line, line.Column + i, message);
        }
    }

    private static LocalizedText? FrenchSpacing(string text, int i)
    {
        var needsSpaceBefore = text[i] switch
        {
            '»' or ';' or '%' => true,
            '!' or '?' => i > 0 && text[i - 1] is not ('!' or '?'),
            // A time (12:30) and an address (https://…) have none.
            ':' => i + 1 == text.Length || text[i + 1] is ' ',
            _ => false,
        };

        if (needsSpaceBefore && i > 0 && text[i - 1] is not ' ')
            return new($"French puts a space before \"{text[i]}\".", $"Le français met une espace avant « {text[i]} ».");

        return text[i] is '«' && i + 1 < text.Length && text[i + 1] is not ' '
            ? new LocalizedText("French puts a space after \"«\".", "Le français met une espace après « « ».")
            : null;
    }

    private static LocalizedText? EnglishSpacing(string text, int i) =>
        text[i] is ':' or ';' or '!' or '?' && i > 0 && text[i - 1] is ' '
            ? new LocalizedText($"English puts no space before \"{text[i]}\".", $"L'anglais ne met pas d'espace avant « {text[i]} ».")
            : null;

    private void CheckGuillemets(List<TextLine> lines)
    {
        var open = new Stack<(int Line, int Column)>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (line.Text[i] is '«')
                    open.Push((line.Line, line.Column + i));
                else if (line.Text[i] is '»' && open.Count > 0)
                    open.Pop();
                else if (line.Text[i] is '»')
                    errors.Add(line.Line, line.Column + i, "\"»\" closes nothing.", "« » » ne ferme rien.");
            }
        }

        foreach (var (line, column) in open)
            errors.Add(line, column, "\"«\" is not closed.", "« « » n'est pas fermé.");
    }

    private void CheckEnd(TextSection section, TextLine last)
    {
        var text = last.Text.TrimEnd('"', '»', ')', ' ');
        var end = text.Length == 0 ? ' ' : text[text.Length - 1];
        var column = last.Column + last.Text.Length - 1;

        if (section.Name is "Message" or "Clause" && end is not '.')
            errors.Add(last.Line, column, $"\"{section.Name}\" is a whole sentence and ends with a full stop.", $"« {section.Name} » est une phrase entière et finit par un point.");
        else if (end is not ('.' or '?' or '!'))
            errors.Add(last.Line, column, $"\"{section.Name}\" ends like a sentence: with a full stop, \"?\" or \"!\".", $"« {section.Name} » finit comme une phrase : par un point, « ? » ou « ! ».");
    }

    private void CheckSameVariables(TextSection section)
    {
        var english = NamesIn(section.English);
        var french = NamesIn(section.French);

        foreach (var name in english.Except(french))
            errors.Add(section.French[0].Line, section.French[0].Column, $"The French message leaves out {{{name}}}.", $"Le message français omet {{{name}}}.");

        foreach (var name in french.Except(english))
            errors.Add(section.English[0].Line, section.English[0].Column, $"The English message leaves out {{{name}}}.", $"Le message anglais omet {{{name}}}.");
    }

    private static List<string> NamesIn(List<TextLine> lines) =>
        [.. lines.SelectMany(VariablesOf).Select(variable => variable.Name).OfType<string>().Distinct()];
}
