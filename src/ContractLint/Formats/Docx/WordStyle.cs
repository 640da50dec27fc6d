using ContractLint.Formats.Docx.Looks;

namespace ContractLint.Formats.Docx;

/// <summary>A style, with what it inherits once its sheet is resolved.</summary>
internal sealed class WordStyle(string id)
{
    public string Id { get; } = id;

    public string Name { get; set; } = "";

    /// <summary>The level of the entry of a table of contents it formats, from 1; <see langword="null"/> for any other style.</summary>
    public int? ContentsLevel => ContentsNames.Level(Name.Length > 0 ? Name : Id);

    public string? BasedOn { get; set; }

    /// <summary>The list its paragraphs belong to; 0 takes them out of the list they would inherit.</summary>
    public int? ListId { get; set; }

    /// <summary>The level in that list, from 0.</summary>
    public int? ListLevel { get; set; }

    /// <summary>The level in the outline, from 0; 9 is body text.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>How its characters look.</summary>
    public RunFormat Run { get; set; }

    /// <summary>The colour behind its paragraphs; automatic where none is painted.</summary>
    public WordColor? Shading { get; set; }

    /// <summary>The height of its lines in points, where it is fixed.</summary>
    public float? LineHeight { get; set; }

    /// <summary>Whether it is of tables, and paints some of their cells.</summary>
    public bool PaintsCells { get; set; }
}
