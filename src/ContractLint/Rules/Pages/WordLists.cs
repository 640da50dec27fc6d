using System.Text;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>The named lists of a page: where a phrase says <c>[audit]</c>, any alternative of the list "audit" of its language may stand.</summary>
/// <remarks>A list is defined above its first use and may take in earlier lists, so none can hold itself; further lines with its name add alternatives.</remarks>
internal sealed class WordLists(PageErrors errors)
{
    // Lists within lists can multiply; no phrase a person could read comes near this.
    private const int LongestPhrase = 65_536;

    private readonly Dictionary<(Language Language, string Name), WordList> lists = [];

    /// <summary>Every line that defines a list, as a phrase of its own: a choice between the alternatives.</summary>
    public List<PhraseLine> Definitions { get; } = [];

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
        var column = line.Column + line.Source.Length - alternatives.Length;
        var expanded = Expand(language, new(alternatives, line.Line, column)).Expanded;
        Definitions.Add(new($"({alternatives})", line.Line, column - 1) { Expanded = $"({expanded})" });

        var key = (language, name);
        if (lists.TryGetValue(key, out var list))
            list.Alternatives += " | " + expanded;
        else
            lists.Add(key, new(expanded, line.Line, line.Column));
    }

    /// <summary>The phrase with the alternatives in the place of each list's name.</summary>
    public PhraseLine Expand(Language language, PhraseLine line)
    {
        var source = line.Source;
        if (source.IndexOf('[') < 0)
            return line;

        var result = new StringBuilder(source.Length * 4);
        var position = 0;
        while (NextName(source, position) is { } name)
        {
            result.Append(source, position, name.Start - 1 - position).Append('(').Append(AlternativesOf(language, line, name)).Append(')');
            position = name.End + 1;
        }

        result.Append(source, position, source.Length - position);
        if (result.Length <= LongestPhrase)
            return line with { Expanded = result.ToString() };

        errors.Add(line.Line, line.Column, "With its lists of words written out this phrase is too long: split it.", "Une fois ses listes de mots développées, cette expression est trop longue : découpez-la.");
        return line;
    }

    /// <summary>The phrase with a word in the place of each list, every character after it where it was: errors keep their columns.</summary>
    public static string Mask(string source)
    {
        var result = source.ToCharArray();
        for (var position = 0; NextName(source, position) is { } name; position = name.End + 1)
        {
            result[name.Start - 1] = '(';
            result[name.End] = ')';
            for (var i = name.Start; i < name.End; i++)
                result[i] = 'x';
        }

        return new string(result);
    }

    /// <summary>A list nobody uses is a slip of the pen, in its name or in the phrase that meant it.</summary>
    public void ReportUnused()
    {
        foreach (var entry in lists.Where(entry => !entry.Value.IsUsed))
            errors.Add(entry.Value.Line, entry.Value.Column, $"No phrase uses the list \"{entry.Key.Name}\" as [{entry.Key.Name}].", $"Aucune expression n'emploie la liste « {entry.Key.Name} » sous la forme [{entry.Key.Name}].");
    }

    private string AlternativesOf(Language language, PhraseLine line, TextSpan span)
    {
        var name = line.Source.Substring(span.Start, span.Length);
        if (lists.TryGetValue((language, name), out var list))
        {
            list.IsUsed = true;
            return list.Alternatives;
        }

        var suggestion = Suggestion.For(name, lists.Keys.Where(key => key.Language == language).Select(key => key.Name));
        errors.Add(line.Line, line.Column + span.Start - 1, $"No list of words named \"{name}\" stands above.{suggestion.En}", $"Aucune liste de mots nommée « {name} » ne figure plus haut.{suggestion.Fr}");
        return "x";
    }

    /// <summary>Where the next name between brackets stands, without them.</summary>
    private static TextSpan? NextName(string source, int from)
    {
        var open = source.IndexOf('[', from);
        var close = open < 0 ? -1 : source.IndexOf(']', open);
        return close > open + 1 ? TextSpan.FromBounds(open + 1, close) : null;
    }
}
