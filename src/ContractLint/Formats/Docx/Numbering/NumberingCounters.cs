using System.Text;
using ContractLint.Formats.Numbering;
using ContractLint.Text;

namespace ContractLint.Formats.Docx.Numbering;

/// <summary>Counts the items of lists as they come, and prints their numbers as Word does.</summary>
internal sealed class NumberingCounters(NumberingDefinitions definitions, StyleSheet styles, Language language)
{
    private readonly Dictionary<NumberingScheme, Counts> counts = [];
    private readonly HashSet<(int List, int Level)> restarted = [];

    /// <summary>The list and level of a paragraph from its own properties and its style's; <see langword="null"/> when it is not numbered.</summary>
    public (int List, int Level)? Place(int? listId, int? level, WordStyle? style)
    {
        var list = listId ?? style?.ListId;
        if (list is null or 0 || !definitions.TryResolve(list.Value, styles, out _, out var scheme))
            return null;

        // A paragraph that only changes the list keeps the level its style has in it.
        var place = level ?? (listId is null ? LevelOfStyle(scheme, style) : null) ?? style?.ListLevel ?? 0;
        return (list.Value, Math.Clamp(place, 0, NumberingScheme.LevelCount - 1));
    }

    /// <summary>Counts one more item and gives its number or bullet; empty when the level prints none.</summary>
    public string Next(int listId, int level)
    {
        if (!definitions.TryResolve(listId, styles, out var list, out var scheme))
            return "";

        if (!counts.TryGetValue(scheme, out var current))
            counts.Add(scheme, current = new());

        Count(current, list, scheme, level);
        return Print(current, list, scheme, level);
    }

    private void Count(Counts current, NumberingList list, NumberingScheme scheme, int level)
    {
        // A list that starts its levels again does so the first time it is used, even where another list shares its scheme.
        if (list.Starts[level] is { } start && restarted.Add((list.Id, level)))
            current.Values[level] = start;
        else if (!current.Started[level])
            current.Values[level] = StartOf(list, scheme, level);
        else if (current.Values[level] < int.MaxValue)
            current.Values[level]++;

        current.Started[level] = true;

        // A list that begins at "1.1" has used its first level: the next clause is 2.
        for (var above = level - 1; above >= 0; above--)
        {
            if (!current.Started[above])
                (current.Started[above], current.Values[above]) = (true, StartOf(list, scheme, above));
        }

        for (var below = level + 1; below < NumberingScheme.LevelCount; below++)
        {
            var restartAfter = LevelOf(list, scheme, below).RestartAfter;
            if (restartAfter is null || level < restartAfter)
                current.Started[below] = false;
        }
    }

    private string Print(Counts current, NumberingList list, NumberingScheme scheme, int level)
    {
        var definition = LevelOf(list, scheme, level);
        if (definition.Format is "bullet")
            return "•";

        var text = definition.Text;
        var printed = new StringBuilder();

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                printed.Append(text[i]);
                continue;
            }

            var counted = text[++i] - '1';
            var format = LevelOf(list, scheme, counted);
            var value = current.Started[counted] ? current.Values[counted] : StartOf(list, scheme, counted);

            // Legal numbering shows "1.1" under "Article I".
            printed.Append(definition.IsLegal && format.Format is not "decimalZero"
                ? NumberFormat.Print(value, "decimal", null, language)
                : NumberFormat.Print(value, format.Format, format.CustomFormat, language));
        }

        return printed.ToString().Trim();
    }

    private static int? LevelOfStyle(NumberingScheme scheme, WordStyle? style) =>
        style is not null && scheme.LevelOfStyle(style.Id) is >= 0 and var level ? level : null;

    private static NumberingLevel LevelOf(NumberingList list, NumberingScheme scheme, int level) =>
        list.Levels[level] ?? scheme.Levels[level] ?? NumberingLevel.Missing;

    private static int StartOf(NumberingList list, NumberingScheme scheme, int level) =>
        list.Starts[level] ?? LevelOf(list, scheme, level).Start;

    private sealed class Counts
    {
        public int[] Values { get; } = new int[NumberingScheme.LevelCount];

        public bool[] Started { get; } = new bool[NumberingScheme.LevelCount];
    }
}
