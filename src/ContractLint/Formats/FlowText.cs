using System.Collections.Immutable;
using ContractLint.Diagnostics;

namespace ContractLint.Formats;

/// <summary>A text as a row of blocks and tables, and what is to be said about it.</summary>
internal sealed record FlowText(IReadOnlyList<FlowItem> Items, ImmutableArray<ReadingTrouble> Troubles);
