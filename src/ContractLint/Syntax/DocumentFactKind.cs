namespace ContractLint.Syntax;

/// <summary>What a <see cref="DocumentFact"/> is about.</summary>
public enum DocumentFactKind
{
    /// <summary>A remark of a reviewer, beside the text.</summary>
    Comment,

    /// <summary>A change somebody has yet to accept or reject.</summary>
    TrackedChange,

    /// <summary>Something a program would run: a macro, a script, a program enclosed.</summary>
    ActiveContent,

    /// <summary>Something a program would fetch from elsewhere when the file is opened.</summary>
    ExternalContent,

    /// <summary>The title in the properties of the file.</summary>
    Title,

    /// <summary>The author, or who saved it last.</summary>
    Author,

    /// <summary>The organisation in the properties.</summary>
    Company,

    /// <summary>The template it was made from.</summary>
    Template,

    /// <summary>Another property: a subject, keywords, a field of the writer's own.</summary>
    Property,
}
