namespace ContractLint.Syntax;

/// <summary>Why characters that are in a file are not shown to whoever opens it.</summary>
public enum Concealment
{
    /// <summary>They are shown.</summary>
    None,

    /// <summary>Their formatting says "hidden".</summary>
    Vanished,

    /// <summary>The row of the table they stand in is hidden.</summary>
    HiddenRow,

    /// <summary>They are drawn without ink.</summary>
    Unpainted,

    /// <summary>They stand beyond the edge of the page that is shown.</summary>
    OffPage,

    /// <summary>They belong to a layer that is switched off.</summary>
    LayerOff,

    /// <summary>Their line or their row is too low to show them.</summary>
    NoRoom,

    /// <summary>The shape or the element around them is hidden.</summary>
    HiddenFrame,
}
