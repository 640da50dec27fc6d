using System.Collections.Immutable;

namespace ContractLint.Diagnostics;

/// <summary>Why a finding was made: the phrase that matched, and what each guard answered.</summary>
/// <remarks><see cref="Phrase"/> is the phrase as its page writes it, or the words of the document that a class weighed; <see langword="null"/> where a class decided otherwise.</remarks>
public sealed record Explanation(string? Phrase, ImmutableArray<GuardCheck> Guards)
{
    /// <summary>Of a finding of the classifier: the words that weighed most, the heaviest first.</summary>
    public ImmutableArray<WeighedWords> Weighed { get; init; } = [];

    /// <summary>Something is missing: the rule looked for it everywhere.</summary>
    public bool IsAbsence { get; init; }

    /// <summary>Of an absence: what came nearest to what is missing.</summary>
    public NearMiss? Nearest { get; init; }
}
