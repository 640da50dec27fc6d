using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>Of two rules that speak of the same words, the more specific one speaks: its page says which it beats.</summary>
internal static class OverlapPolicy
{
    public static IEnumerable<Diagnostic> Apply(List<Diagnostic> found, ImmutableArray<RulePage> pages)
    {
        var beats = pages.Where(page => !page.Beats.IsEmpty).ToDictionary(page => page.Descriptor.Id, page => page.Beats, StringComparer.Ordinal);
        return found.Where(diagnostic => !found.Exists(other => beats.TryGetValue(other.Descriptor.Id, out var beaten)
            && beaten.Contains(diagnostic.Descriptor.Id) && other.Trigger.Overlaps(diagnostic.Trigger)));
    }
}
