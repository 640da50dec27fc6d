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

    /// <summary>What a picture shows, in words for those who do not see it.</summary>
    Description,

    /// <summary>A message quoted in a mail, in the words of somebody else than its sender, or nobody knows whose.</summary>
    QuotedMail,

    /// <summary>An earlier message of the sender's own side, quoted below a mail.</summary>
    EarlierMail,

    /// <summary>The subject of a mail, which is its title.</summary>
    Subject,

    /// <summary>Pages whose file gives other characters than it shows: their text is kept, and nothing is made of it.</summary>
    Garbled,

    /// <summary>What stands under every mail of a sender: a signature, a notice of confidentiality.</summary>
    Signature,
}
