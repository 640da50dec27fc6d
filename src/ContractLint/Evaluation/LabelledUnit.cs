using System.Collections.Immutable;
using ContractLint.Learning;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Evaluation;

/// <summary>A short text and what a reader should be told of it: one line of a corpus.</summary>
/// <remarks>
/// <see cref="Rule"/> is the rule that must speak, <see cref="Label"/> what it asks for; a text of which nothing must be said has no rule and the label
/// <see cref="ClauseLabel.None"/>. <see cref="Label"/> is <see langword="null"/> where a rule must speak that no label feeds.
/// <see cref="HardNegativeFor"/> are rules that must not speak although the text looks like them, <see cref="Guard"/> says why ("G2").
/// </remarks>
public sealed record LabelledUnit(string Id, string Text, Language Language)
{
    public DocumentKind? Kind { get; init; }

    /// <summary>Whether it is a whole document, about which rules of the whole may speak; a lone clause otherwise.</summary>
    public bool IsDocument { get; init; }

    public string? Rule { get; init; }

    public ClauseLabel? Label { get; init; }

    /// <summary>Whether its author weighed all labels; otherwise only <see cref="Rule"/> and <see cref="HardNegativeFor"/> are known of it.</summary>
    public bool WasWeighedForAll { get; init; }

    /// <summary>A second thing that is asked for: right when told, no miss when not.</summary>
    public ClauseLabel? Secondary { get; init; }

    public ImmutableArray<string> HardNegativeFor { get; init; } = [];

    public string? Guard { get; init; }

    /// <summary>The scenario it was written from; the unit's own id where none is given.</summary>
    public string Family { get; init; } = Id;

    public string Author { get; init; } = "";

    public string Register { get; init; } = "";

    public string Sector { get; init; } = "";

    public string Noise { get; init; } = "none";

    /// <summary>Whether it uses the obvious words of its subject; <see langword="null"/> where its author did not say.</summary>
    public bool? UsesTrigger { get; init; }

    /// <summary>The labels the text looks like and does not have.</summary>
    public IEnumerable<ClauseLabel> LooksLike => HardNegativeFor.Select(ClauseLabels.OfRule).OfType<ClauseLabel>().Distinct();

    /// <summary>Whether a label, told of this unit, is right; <see langword="null"/> where nobody can say.</summary>
    public bool? IsRight(ClauseLabel label)
    {
        if (Label == label || Secondary == label)
            return true;

        // A covenant may well be a case of distrust too: who wrote it was asked about the covenant alone.
        var isKnown = WasWeighedForAll || LooksLike.Contains(label) || (Label is ClauseLabel.None && HardNegativeFor.IsEmpty);
        return isKnown ? false : null;
    }

    public bool IsPositive => Rule is not null || Label is not (ClauseLabel.None or null);
}
