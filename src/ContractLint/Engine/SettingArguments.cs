using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>The variables of a rule's texts that the user's settings, or the document as a whole, give their value.</summary>
/// <remarks>Nothing is invented: what the user has not said is left out, and shows as a placeholder.</remarks>
internal sealed class SettingArguments(SemanticModel model, SettingTable settings)
{
    // Where one works is guessed from the language as long as nobody says it: good enough to judge by, not to write into a contract.
    private static readonly string[] OnlyWhenSaid = [SharedSettings.HomeLaw, SharedSettings.HomeCourts, SharedSettings.TimeZone];

    private readonly Dictionary<string, ImmutableArray<MessageArgument>> byRule = new(StringComparer.Ordinal);

    public ImmutableArray<MessageArgument> For(DiagnosticDescriptor rule)
    {
        if (!byRule.TryGetValue(rule.Id, out var arguments))
            byRule.Add(rule.Id, arguments = Find(rule));

        return arguments;
    }

    private ImmutableArray<MessageArgument> Find(DiagnosticDescriptor rule)
    {
        var arguments = ImmutableArray.CreateBuilder<MessageArgument>();
        foreach (var name in MessageFormatter.VariablesOf(rule))
        {
            if (ValueOf(name) is { } value)
                arguments.Add(new(name, value));
        }

        return arguments.ToImmutable();
    }

    private LocalizedText? ValueOf(string variable) => variable switch
    {
        "slots" => TimeSlots.Of(settings),
        "currency" => DocumentCurrency.Of(model, settings),
        "referral" => settings.Items(SharedSettings.Referrals) is { IsEmpty: false } names ? SettingWords.Join([.. names.Select(LocalizedText.Same)], "or", "ou") : null,
        _ => OnlyWhenSaid.Contains(variable) && !settings.IsUsers(variable) ? null : settings.WordsOf(variable),
    };
}
