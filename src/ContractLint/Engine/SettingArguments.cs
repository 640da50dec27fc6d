using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>The variables of a rule's texts that the user's settings, or the document as a whole, give their value.</summary>
/// <remarks>
/// Nothing is invented: what the user has not said is left out, and shows as a placeholder. Only <paramref name="rulesOfRange"/>, whose pages name the
/// range of the user's projects, say its two ends.
/// </remarks>
internal sealed class SettingArguments(SemanticModel model, SettingTable settings, IReadOnlySet<string> rulesOfRange)
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
            if (ValueOf(name, rulesOfRange.Contains(rule.Id)) is { } value)
                arguments.Add(new(name, value));
        }

        return arguments.ToImmutable();
    }

    private LocalizedText? ValueOf(string variable, bool isOfRange) => variable switch
    {
        "amount" or "max" or "currency" when isOfRange && settings.Items(SharedSettings.ProjectRange) is { IsEmpty: false } range => OfRange(variable, range),
        "slots" => Slots(),
        "currency" => DocumentCurrency.Of(model, settings),
        "referral" => settings.Items(SharedSettings.Referrals) is { IsEmpty: false } names ? SettingWords.Join([.. names.Select(LocalizedText.Same)], "or", "ou") : null,
        _ => settings.Find(variable) is { Value: { } value } setting && IsSaid(setting) ? SettingWords.Of(setting.Definition, value) : null,
    };

    private LocalizedText? OfRange(string variable, ImmutableArray<string> range) => variable switch
    {
        "amount" => SettingWords.OfNumber(range[0]),
        "max" => SettingWords.OfNumber(range[1]),
        _ => range.Length > 2 ? CurrencyWords.Of(range[2]) : DocumentCurrency.Of(model, settings),
    };

    private static bool IsSaid(EffectiveSetting setting) =>
        setting.Value is not { Text: "[]" } && (setting.Origin.IsUsers || !OnlyWhenSaid.Contains(setting.Definition.Name));

    private LocalizedText? Slots() =>
        settings.IsUsers(SharedSettings.HoursStart) && settings.IsUsers(SharedSettings.HoursEnd)
        && settings.Time(SharedSettings.HoursStart) is { } start && settings.Time(SharedSettings.HoursEnd) is { } end
            ? TimeSlots.In(start, end, settings.Items(SharedSettings.HoursDays))
            : null;
}
