using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The page a professional shows before being asked: what is gladly accepted, what is refused, and why.</summary>
/// <remarks><see cref="Signature"/> is <see langword="null"/> where the user has not said it.</remarks>
public sealed record Charter(Language Language, string Title, string Opening, ImmutableArray<CharterSection> Sections, string Closing, string? Signature);
