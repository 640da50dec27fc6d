using ContractLint.Formats.Numbering;
using ContractLint.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>The lists a file defines, and the numbers of their items where the writer of the file printed none.</summary>
internal sealed class RtfLists
{
    private const int MostLevels = 9;
    private const int BulletFormat = 23;
    private const int NoFormat = 255;

    private readonly Dictionary<int, List<RtfListLevel>> lists = [];
    private readonly Dictionary<int, int> listOfOverride = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private List<RtfListLevel> levels = [];
    private int overriding;

    /// <summary>The level being defined.</summary>
    public RtfListLevel? Current => levels.Count > 0 ? levels[^1] : null;

    public void BeginList() => levels = [];

    public void BeginLevel()
    {
        if (levels.Count < MostLevels)
            levels.Add(new());
    }

    /// <summary>Names the list whose levels were defined.</summary>
    public void Name(int id) => lists[id] = levels;

    public void BeginOverride(int id) => overriding = id;

    public void Override(int number) => listOfOverride[number] = overriding;

    /// <summary>Counts an item and prints its number; <see langword="null"/> for a list the file does not define.</summary>
    public string? Next(int number, int level)
    {
        if (!listOfOverride.TryGetValue(number, out var id) || !lists.TryGetValue(id, out var defined) || level < 0 || level >= defined.Count)
            return null;

        if (!counters.TryGetValue(id, out var counts))
            counters.Add(id, counts = new int?[MostLevels]);

        counts[level] = counts[level] is { } count ? count + 1 : defined[level].Start;
        Array.Fill(counts, null, level + 1, MostLevels - level - 1);
        return Print(defined, level, counts);
    }

    /// <summary>Whether what stands before the items is a sign and no number.</summary>
    public bool IsBullet(int number, int level) =>
        listOfOverride.TryGetValue(number, out var id) && lists.TryGetValue(id, out var defined) && level >= 0 && level < defined.Count && defined[level].Format is BulletFormat;

    private static string Print(List<RtfListLevel> defined, int level, int?[] counts)
    {
        if (defined[level].Format is BulletFormat)
            return FlowShapes.Bullet;

        var label = "";
        foreach (var character in defined[level].Template)
        {
            // A place for the number of a level is written as that level's number, a control character.
            if (character < MostLevels && character < defined.Count)
                label += Number(counts[character] ?? defined[character].Start, defined[character].Format);
            else if (character >= ' ')
                label += character;
        }

        return label.Trim();
    }

    private static string Number(int value, int format) => format is NoFormat ? "" : NumberFormat.Print(value, format switch
    {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        5 => "ordinal",
        6 => "cardinalText",
        7 => "ordinalText",
        22 => "decimalZero",
        _ => "decimal",
    }, null, Language.English);
}
