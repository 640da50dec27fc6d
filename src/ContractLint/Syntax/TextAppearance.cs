namespace ContractLint.Syntax;

/// <summary>How characters look to whoever opens the file, as far as its reader can tell. Facts only: what is too small or too faint is for rules to say.</summary>
public sealed record TextAppearance
{
    /// <summary>Shown, and nothing known against it.</summary>
    public static TextAppearance Ordinary { get; } = new();

    public Concealment Concealment { get; init; }

    /// <summary>The size in points as it is shown, whatever scales it; 0 where it is not known.</summary>
    public float Size { get; init; }

    /// <summary>The contrast of luminance with what is behind, from 1 (the same) to 21 (black on white); 0 where it is not known.</summary>
    public float Contrast { get; init; }

    /// <summary>Whether its colour is told from what is behind by hue, orange on white, however pale it is.</summary>
    public bool IsTinted { get; init; }

    /// <summary>Whether a picture or a drawing may stand behind, so that <see cref="Contrast"/> holds only if it does not.</summary>
    public bool IsOverPicture { get; init; }

    /// <summary>Raised, lowered or a mark of a note, and therefore small.</summary>
    public bool IsScript { get; init; }

    /// <summary>Read from a picture by a program, and perhaps misread.</summary>
    public bool IsRecognised { get; init; }

    public TextRevision Revision { get; init; }

    public bool IsHidden => Concealment is not Concealment.None;
}
