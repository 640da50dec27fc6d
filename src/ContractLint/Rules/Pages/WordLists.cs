using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>The named lists of a page, and whether its phrases use them.</summary>
internal sealed class WordLists(PageErrors errors)
{
    private readonly HashSet<(Language Language, string Name)> used = [];

    /// <summary>Every line that defines a list or adds to one, in the order of the page.</summary>
    public List<WordList> Definitions { get; } = [];

    /// <summary>Reads <c>name: alternative | alternative</c>.</summary>
    public void Define(Language language, PhraseLine line)
    {
        var colon = line.Source.IndexOf(':');
        var name = colon < 0 ? "" : line.Source.Substring(0, colon).Trim();
        if (!RuleNaming.IsKebab(name))
        {
            errors.Add(line.Line, line.Column, "A list of words is written \"name: a | b | c\"; its name has lower-case letters, digits and hyphens.", "Une liste de mots s'écrit « nom : a | b | c » ; son nom a des minuscules, des chiffres et des traits d'union.");
            return;
        }

        var alternatives = line.Source.Substring(colon + 1).TrimStart();
        Use(language, alternatives);
        Definitions.Add(new(language, name, new(alternatives, line.Line, line.Column + line.Source.Length - alternatives.Length)));
    }

    /// <summary>Takes note of the lists a phrase names.</summary>
    public void Use(Language language, string phrase)
    {
        for (var open = phrase.IndexOf('['); open >= 0; open = phrase.IndexOf('[', open + 1))
        {
            var close = phrase.IndexOf(']', open);
            if (close > 0)
                used.Add((language, phrase.Substring(open + 1, close - open - 1).Trim()));
        }
    }

    /// <summary>A list nobody uses is a slip of the pen, in its name or in the phrase that meant it.</summary>
    public void ReportUnused()
    {
        var told = new HashSet<(Language, string)>(used);
        foreach (var list in Definitions.Where(list => told.Add((list.Language, list.Name))))
        {
            var (line, column) = (list.Alternatives.Line, list.Alternatives.Column);
            errors.Add(line, column, $"No phrase uses the list \"{list.Name}\" as [{list.Name}].", $"Aucune expression n'emploie la liste « {list.Name} » sous la forme [{list.Name}].");
        }
    }
}
