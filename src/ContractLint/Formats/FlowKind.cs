namespace ContractLint.Formats;

/// <summary>What a <see cref="FlowItem"/> is.</summary>
internal enum FlowKind
{
    Block,
    BeginTable,
    BeginRow,
    BeginCell,

    /// <summary>The end of the cell, row or table opened last.</summary>
    End,
}
