namespace ContractLint.Syntax;

/// <summary>The kind of number or sign a block starts with.</summary>
public enum LabelStyle
{
    /// <summary>"-", "•", "→", "[x]".</summary>
    Bullet,

    /// <summary>"7.", "7.2", "7.2.1.", "1)", "(1)".</summary>
    Number,

    /// <summary>"Article 7", "Section 3.1", "Annexe 2".</summary>
    Word,

    /// <summary>"§ 5".</summary>
    SectionSign,

    /// <summary>"a)", "(b)", "c.".</summary>
    LowerLetter,

    /// <summary>"A.", "(B)".</summary>
    UpperLetter,

    /// <summary>"(iv)", "ii.".</summary>
    LowerRoman,

    /// <summary>"IV.", "II –".</summary>
    UpperRoman,

    /// <summary>"1°".</summary>
    Degree,

    /// <summary>Anything else a word processor may compute: "Step one".</summary>
    Other,
}
