using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Turns the hits of a rule without a class into findings: one for each sentence or clause, as the page says.</summary>
internal static class PhraseRuleRunner
{
    public static IEnumerable<Diagnostic> Run(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, IEnumerable<GuardedHit> hits, SemanticModel model, SettingTable settings)
    {
        var places = hits.GroupBy(hit => PlaceOf(hit.Sentence, descriptor.Span, model)).OrderBy(place => place.Key);

        foreach (var place in places)
        {
            var hit = place.Aggregate((best, other) => Speaks(other, best, severity, settings) ? other : best);
            var trigger = hit.Trigger;
            foreach (var other in place)
            {
                if (other.Sentence == hit.Sentence && other.Trigger.Overlaps(hit.Trigger))
                    trigger = trigger.Union(other.Trigger);
            }

            // A list without a clause around it: the place is its stem, which the items may stand beyond.
            yield return new(descriptor, place.Key.Union(trigger), trigger, LevelOf(hit, severity, settings), hit.Bound, hit.Sentence.Language, [])
            {
                Explanation = new(hit.Phrase.Source, hit.Checks),
            };
        }
    }

    // The gravest wording speaks for the place; of equals, the first, and of those that start together the fullest.
    private static bool Speaks(GuardedHit hit, GuardedHit best, DiagnosticSeverity severity, SettingTable settings)
    {
        var (level, bestLevel) = (LevelOf(hit, severity, settings), LevelOf(best, severity, settings));
        if (level != bestLevel)
            return level > bestLevel;

        return hit.Trigger.Start != best.Trigger.Start ? hit.Trigger.Start < best.Trigger.Start : hit.Trigger.Length > best.Trigger.Length;
    }

    private static TextSpan PlaceOf(SentenceModel sentence, SpanKind span, SemanticModel model) => span switch
    {
        SpanKind.Sentence => sentence.Node.Span,
        SpanKind.Clause => model.ClauseOrListOf(sentence).Span,
        _ => model.Tree.Root.Span,
    };

    private static DiagnosticSeverity LevelOf(GuardedHit hit, DiagnosticSeverity severity, SettingTable settings)
    {
        var block = hit.Phrase.Effect;
        var level = block.Severity ?? (block.SeveritySetting is { } name && Enum.TryParse<DiagnosticSeverity>(settings.Text(name), ignoreCase: true, out var chosen) ? chosen : severity);
        return hit.IsLowered && level > DiagnosticSeverity.Info ? level - 1 : level;
    }
}
