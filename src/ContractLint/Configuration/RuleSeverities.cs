using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Configuration;

/// <summary>The severity of every rule: as the user says, else as the profile says for its group and for itself.</summary>
public sealed class RuleSeverities(AnalyzerConfig config)
{
    private readonly Profile profile = config.EffectiveProfile;

    // What nobody will read is not told, save where a template is to be perfect.
    private readonly bool showsPedantic = config.EffectiveProfile is Profile.TemplateCi
        || config.Settings.LastOrDefault(setting => setting.Name == SharedSettings.Pedantic) is { Value.Text: "true" };

    /// <summary>The severity of what the rule finds, unless its page or class says otherwise of a finding; see <see cref="FixedFor"/>.</summary>
    public DiagnosticSeverity Of(DiagnosticDescriptor rule) => FixedFor(rule) ?? rule.SeverityIn(profile);

    /// <summary>The severity of everything the rule finds, whatever its page or class says of a finding; <see langword="null"/> where they decide.</summary>
    public DiagnosticSeverity? FixedFor(DiagnosticDescriptor rule) =>
        ChoiceFor(rule) is { } choice ? choice.Level ?? DiagnosticSeverity.Hidden
        : rule.Group is RuleGroup.Pedantic && !showsPedantic ? DiagnosticSeverity.Hidden
        : null;

    /// <summary>Whether the user has switched the rule off.</summary>
    public bool IsOff(DiagnosticDescriptor rule) => ChoiceFor(rule) is { Level: null };

    // Of two that name it equally closely, the later.
    private SeverityChoice? ChoiceFor(DiagnosticDescriptor rule)
    {
        SeverityChoice? best = null;
        foreach (var choice in config.Severities)
        {
            var closeness = choice.ClosenessTo(rule);
            if (closeness > 0 && closeness >= (best?.ClosenessTo(rule) ?? 0))
                best = choice;
        }

        return best;
    }
}
