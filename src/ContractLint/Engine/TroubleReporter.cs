using System.Collections.Immutable;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Gives the troubles of a reader the words of their rules' pages.</summary>
internal static class TroubleReporter
{
    public static IEnumerable<Diagnostic> Report(ImmutableArray<ReadingTrouble> troubles, ImmutableArray<RulePage> pages, RuleSeverities severities, Language language)
    {
        foreach (var trouble in troubles)
        {
            // What could not be read is said whatever was selected: never silently clean.
            var descriptor = (pages.FirstOrDefault(page => page.Descriptor.Id == trouble.RuleId) ?? RuleSet.BuiltIn.Find(trouble.RuleId))?.Descriptor;
            if (descriptor is null)
                continue;

            var severity = trouble.IsInformation ? DiagnosticSeverity.Info : LevelOf(descriptor, severities);
            yield return new(descriptor, trouble.Span, trouble.Span, severity, null, language, trouble.Arguments);
        }
    }

    // Whoever hides a whole category did not mean to take a document for read.
    private static DiagnosticSeverity LevelOf(DiagnosticDescriptor descriptor, RuleSeverities severities) =>
        severities.Of(descriptor) is var level and not DiagnosticSeverity.Hidden ? level : descriptor.StrictSeverity;
}
