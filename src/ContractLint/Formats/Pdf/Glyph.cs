using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>A letter of a page in the axes of its own direction, in points.</summary>
/// <remarks><see cref="Baseline"/> grows upwards; <see cref="Size"/> is the font's size. A glyph may stand for several UTF-16 code units.</remarks>
internal readonly record struct Glyph(string Text, float Left, float Right, float Baseline, float Size, bool IsBold, PageDirection Direction)
{
    public TextAppearance? Look { get; init; }

    public PageMark Mark { get; init; }

    public bool IsSpace => Text.Length == 0;
}
