namespace ContractLint.Formats.Rtf;

/// <summary>Control words that say what a paragraph is.</summary>
internal static class RtfParagraphWords
{
    private const int DeepestLevel = 8;

    public static RtfParagraph Apply(RtfToken token, RtfParagraph paragraph) => token.Word switch
    {
        "pard" => new(),
        "s" => paragraph with { Style = token.Value ?? 0 },
        "outlinelevel" => paragraph with { OutlineLevel = token.Value },
        "ls" => paragraph with { List = token.Value ?? 0 },
        "ilvl" => paragraph with { ListLevel = Math.Clamp(token.Value ?? 0, 0, DeepestLevel) },
        "intbl" => paragraph with { IsInTable = true },
        "itap" => paragraph with { Nesting = token.Value },
        _ => paragraph,
    };
}
