using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ContractLint.Learning;

/// <summary>The names of the labels, and the rules each one feeds.</summary>
public static class ClauseLabels
{
    private static readonly (ClauseLabel Label, string Name, (int First, int Last)[] Rules)[] Table =
    [
        (ClauseLabel.None, "none", []),
        (ClauseLabel.OutOfScope, "out_of_scope", [(1001, 1002), (1004, 1004), (1009, 1009)]),
        (ClauseLabel.UnpaidWork, "unpaid_work", [(1013, 1013), (2001, 2004), (2006, 2007), (2009, 2009)]),
        (ClauseLabel.FuturePromise, "future_promise", [(2005, 2005)]),
        (ClauseLabel.NoBudget, "no_budget", [(2011, 2011)]),
        (ClauseLabel.PriceFirst, "price_first", [(2012, 2012)]),
        (ClauseLabel.RestrictiveCovenant, "restrictive_covenant", [(3001, 3007), (3011, 3012)]),
        (ClauseLabel.Confidentiality, "confidentiality", [(3008, 3009)]),
        (ClauseLabel.BlackHat, "black_hat", [(4001, 4001), (4006, 4010), (4015, 4015), (4017, 4017), (4019, 4019)]),
        (ClauseLabel.AttackOrDeceit, "attack_or_deceit", [(4002, 4005), (4011, 4014), (4016, 4016), (4018, 4018)]),
        (ClauseLabel.PrivacyInvasive, "privacy_invasive", [(5001, 5009), (5012, 5012)]),
        (ClauseLabel.DistrustControl, "distrust_control", [(6001, 6007)]),
        (ClauseLabel.OutOfHours, "out_of_hours", [(6010, 6012)]),
        (ClauseLabel.OneSidedTerms, "one_sided_terms", [(1007, 1007), (2024, 2024), (7004, 7005), (7007, 7007), (7009, 7042)]),
    ];

    private static readonly FrozenDictionary<string, ClauseLabel> ByRule = Table
        .SelectMany(row => IdsOf(row.Rules).Select(id => (id, row.Label)))
        .ToFrozenDictionary(pair => pair.id, pair => pair.Label, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ClauseLabel> ByName = Table.ToFrozenDictionary(row => row.Name, row => row.Label, StringComparer.Ordinal);

    /// <summary>The labels that are learned: all but <see cref="ClauseLabel.None"/>, in the order of their numbers.</summary>
    public static ImmutableArray<ClauseLabel> Learned { get; } = [.. Table.Skip(1).Select(row => row.Label)];

    /// <summary>The labels a finding may come from.</summary>
    public static ImmutableArray<ClauseLabel> Reported { get; } = [.. Learned.Where(IsReported)];

    /// <summary>Whether a finding may come from a label; the others are learned to keep them apart from it.</summary>
    public static bool IsReported(ClauseLabel label) => label is not (ClauseLabel.None or ClauseLabel.Confidentiality or ClauseLabel.OneSidedTerms);

    /// <summary>The name in corpora and reports: "black_hat".</summary>
    public static string NameOf(ClauseLabel label) => Table[(int)label].Name;

    /// <summary>The label with a name; <see langword="null"/> where there is none.</summary>
    public static ClauseLabel? Find(string name) => ByName.TryGetValue(name, out var label) ? label : null;

    /// <summary>The label that feeds a rule; <see langword="null"/> where only phrases and classes find it.</summary>
    public static ClauseLabel? OfRule(string ruleId) => ByRule.TryGetValue(ruleId, out var label) ? label : null;

    private static IEnumerable<string> IdsOf((int First, int Last)[] ranges) =>
        from range in ranges
        from number in Enumerable.Range(range.First, range.Last - range.First + 1)
        select string.Create(CultureInfo.InvariantCulture, $"CL{number}");
}
