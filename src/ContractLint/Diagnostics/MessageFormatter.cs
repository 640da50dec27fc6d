using System.Collections.Immutable;
using System.Text;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Fills the variables of a text and sets it in the typography of its language.</summary>
/// <remarks>
/// A variable without a value is left as a placeholder a reader cannot overlook: <c>[amount]</c>. Words may follow the number they are said of:
/// <c>{n} {n|page|pages}</c> is "1 page" and "2 pages".
/// </remarks>
public static class MessageFormatter
{
    private const char Forms = '|';

    public static string Format(LocalizedText template, Language language, ImmutableArray<MessageArgument> arguments)
    {
        var source = Typography.Set(template.In(language), language);
        var result = new StringBuilder(source.Length + 32);
        var position = 0;

        while (source.IndexOf('{', position) is >= 0 and var open && source.IndexOf('}', open) is >= 0 and var close)
        {
            var value = Filled(source[(open + 1)..close], language, arguments);
            var before = source.AsSpan(position, open - position);

            // « heure de {timezone} »: the name decides between « de » and « d' ».
            if (language is Language.French && FrenchElision.IsElided(value) && (before.EndsWith(" de ") || before is "de "))
                result.Append(before[..^2]).Append('\'');
            else
                result.Append(before);

            result.Append(value);
            position = close + 1;
        }

        return result.Append(source, position, source.Length - position).ToString();
    }

    /// <summary>The variables of everything a rule says, each once.</summary>
    internal static IEnumerable<string> VariablesOf(DiagnosticDescriptor rule)
    {
        LocalizedText[] texts = [rule.Message, rule.Why, rule.Searched ?? default, rule.Advice, rule.Clause ?? default, rule.Reply ?? default];
        return texts.SelectMany(text => VariablesOf(text.En).Concat(VariablesOf(text.Fr))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The variables of one text, in order.</summary>
    internal static IEnumerable<string> VariablesOf(string? text)
    {
        for (var open = text?.IndexOf('{') ?? -1; open >= 0; open = text!.IndexOf('{', open + 1))
        {
            if (text!.IndexOf('}', open) is >= 0 and var close)
                yield return NameOf(text[(open + 1)..close]);
        }
    }

    /// <summary>The variable that braces name, whatever they make of its value.</summary>
    private static string NameOf(string inBraces) => inBraces.Split(Forms, 2)[0];

    private static string Filled(string inBraces, Language language, ImmutableArray<MessageArgument> arguments) =>
        inBraces.Split(Forms) is [var name, var one, var several] ? (IsOne(ValueOf(name, language, arguments), language) ? one : several) : ValueOf(inBraces, language, arguments);

    // French counts one and a half as one.
    private static bool IsOne(string value, Language language) =>
        value is "1" || (language is Language.French && value is ['0' or '1'] or ['0' or '1', ',', ..]);

    private static string ValueOf(string name, Language language, ImmutableArray<MessageArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
                return argument.Value.In(language);
        }

        return $"[{PlaceholderNames.Of(name).In(language)}]";
    }
}
