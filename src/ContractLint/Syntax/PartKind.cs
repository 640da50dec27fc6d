namespace ContractLint.Syntax;

/// <summary>Which part of a document a text belongs to.</summary>
public enum PartKind
{
    /// <summary>The text itself.</summary>
    Body,

    /// <summary>A running header.</summary>
    Header,

    /// <summary>A running footer.</summary>
    Footer,

    /// <summary>A footnote or an endnote.</summary>
    Note,

    /// <summary>A reviewer's comment.</summary>
    Comment,

    /// <summary>A text box or another floating frame.</summary>
    TextBox,

    /// <summary>An earlier message quoted below a mail.</summary>
    QuotedMail,
}
