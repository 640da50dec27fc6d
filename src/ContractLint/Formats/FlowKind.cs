namespace ContractLint.Formats;

/// <summary>What a <see cref="FlowItem"/> is.</summary>
internal enum FlowKind
{
    Block,
    BeginTable,
    BeginRow,
    BeginCell,

    /// <summary>A note, a text box: a story of its own that stands after the block that refers to it.</summary>
    Aside,

    /// <summary>The end of the cell, row or table opened last.</summary>
    End,
}
