using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>A section that says something to the reader, in both languages.</summary>
internal sealed class TextSection(string name, int line)
{
    public string Name { get; } = name;

    /// <summary>The line of its heading.</summary>
    public int Line { get; } = line;

    /// <summary>When it applies; <see langword="null"/> for the ordinary wording.</summary>
    public TextCondition? Condition { get; init; }

    /// <summary>The block of phrases it speaks of; <see langword="null"/> for the sections that speak of none.</summary>
    public TextLine? Block { get; init; }

    public List<TextLine> English { get; } = [];

    public List<TextLine> French { get; } = [];

    /// <summary>The French text to a reader one says tu to, where it differs.</summary>
    public List<TextLine> Familiar { get; } = [];

    public LocalizedText Text => new(Join(English), Join(French));

    public List<TextLine> In(Language language) => language is Language.French ? French : English;

    public string? FamiliarText => Familiar.Count == 0 ? null : Join(Familiar);

    private static string Join(List<TextLine> lines) => lines.Count == 1 ? lines[0].Text : string.Join(" ", lines.Select(line => line.Text));
}
