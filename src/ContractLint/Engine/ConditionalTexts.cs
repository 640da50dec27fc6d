using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>Chooses among the wordings of a page those that suit this user and this document.</summary>
internal static class ConditionalTexts
{
    /// <summary>The rule with the clause and the reply that hold: of those that take the place of the ordinary one the last, then what is added, in order.</summary>
    public static DiagnosticDescriptor Choose(RulePage page, SettingTable settings, DocumentKind kind)
    {
        if (page.Conditionals.IsEmpty)
            return page.Descriptor;

        var suited = page.Conditionals.Where(text => Holds(text, settings, kind)).ToList();
        return page.Descriptor with
        {
            Clause = Of(page.Descriptor.Clause, suited, ConditionalPart.Clause),
            Reply = Of(page.Descriptor.Reply, suited, ConditionalPart.Reply),
            FamiliarReply = Of(Familiar(page.Descriptor.Reply, page.Descriptor.FamiliarReply), [.. suited.Select(Familiar)], ConditionalPart.Reply)?.Fr,
        };
    }

    private static LocalizedText? Of(LocalizedText? ordinary, List<ConditionalText> suited, ConditionalPart part)
    {
        var own = suited.Where(text => text.Part == part).ToList();
        var result = own.LastOrDefault(text => text.Replaces)?.Text ?? ordinary;
        foreach (var added in own.Where(text => !text.Replaces).Select(text => text.Text))
            result = result is { } before ? new LocalizedText($"{before.En} {added.En}", $"{before.Fr} {added.Fr}") : added;

        return result;
    }

    private static ConditionalText Familiar(ConditionalText text) => text with { Text = text.Text with { Fr = text.Familiar ?? text.Text.Fr } };

    private static LocalizedText? Familiar(LocalizedText? ordinary, string? familiar) => ordinary is { } text ? text with { Fr = familiar ?? text.Fr } : null;

    private static bool Holds(ConditionalText text, SettingTable settings, DocumentKind kind)
    {
        if (text.Setting == ConditionalText.Kind)
            return kind.ToString().Equals(text.Value, StringComparison.OrdinalIgnoreCase);

        var value = settings.Find(text.Setting)?.Value;
        var isSet = value is not null && !(value.Items.IsEmpty && value.Text is "[]");
        return text.Value switch
        {
            null => isSet,
            SettingDefinition.Unset => !isSet,
            var wanted => isSet && (value!.Text.Equals(wanted, StringComparison.OrdinalIgnoreCase) || value.Items.Contains(wanted, StringComparer.OrdinalIgnoreCase)),
        };
    }
}
