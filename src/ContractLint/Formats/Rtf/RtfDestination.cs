namespace ContractLint.Formats.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfDestination : byte
{
    /// <summary>Into the story being read.</summary>
    Text,

    /// <summary>Nowhere: pictures, instructions, the writer's own data.</summary>
    Skip,

    // Stories of their own.
    Header,
    Footer,
    Note,
    Remark,
    TextBox,

    // Definitions.
    FontTable,
    ColorTable,
    StyleSheet,
    Lists,
    ListText,
    ListOverrides,

    /// <summary>The number or bullet of a paragraph, as its writer printed it.</summary>
    Label,

    /// <summary>Who wrote the remark that follows.</summary>
    Author,

    /// <summary>A text in two writings, of which the second, in Unicode, is read.</summary>
    TwoWritings,

    /// <summary>The second writing.</summary>
    UnicodeWriting,

    // Properties of the file.
    Properties,
    Title,
    PropertyAuthor,
    Operator,
    Company,
    Template,

    /// <summary>What tells a program how to make the text of a field.</summary>
    FieldInstruction,

    /// <summary>What a field shows, as its writer printed it.</summary>
    FieldResult,

    /// <summary>The state of a field of a form.</summary>
    FormField,

    /// <summary>An entry of a list to choose from.</summary>
    FormEntry,
}
