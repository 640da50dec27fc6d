namespace ContractLint.Syntax;

/// <summary>What a <see cref="Node"/> is.</summary>
public enum NodeKind
{
    /// <summary>The whole document; its children are parts.</summary>
    Document,

    /// <summary>The body, or what stands beside it: headers, notes, comments. See <see cref="PartKind"/>.</summary>
    Part,

    /// <summary>A numbered or titled block with everything under it; clauses nest.</summary>
    Clause,

    /// <summary>The title of a clause or of the document.</summary>
    Heading,

    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>One item of a list; it hangs from its stem.</summary>
    ListItem,

    /// <summary>A table; its children are rows.</summary>
    Table,

    /// <summary>A row of a table; its children are cells.</summary>
    Row,

    /// <summary>A cell; its children are blocks like those of a part.</summary>
    Cell,

    /// <summary>A sentence: the leaf of the tree, the unit most rules look at.</summary>
    Sentence,
}
