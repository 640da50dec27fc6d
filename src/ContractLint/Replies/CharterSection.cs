using System.Collections.Immutable;

namespace ContractLint.Replies;

/// <summary>A part of a charter: its title and what it says, in order.</summary>
public sealed record CharterSection(string Title, ImmutableArray<CharterItem> Items);
