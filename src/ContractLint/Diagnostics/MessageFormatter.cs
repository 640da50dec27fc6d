using System.Collections.Immutable;
using System.Text;
using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Fills the variables of a text and sets it in the typography of its language.</summary>
/// <remarks>A variable without a value is left as a placeholder a reader cannot overlook: <c>[amount]</c>.</remarks>
public static class MessageFormatter
{
    public static string Format(LocalizedText template, Language language, ImmutableArray<MessageArgument> arguments)
    {
        var source = Typography.Set(template.In(language), language);
        var result = new StringBuilder(source.Length + 32);
        var position = 0;

        while (source.IndexOf('{', position) is >= 0 and var open && source.IndexOf('}', open) is >= 0 and var close)
        {
            result.Append(source, position, open - position).Append(ValueOf(source[(open + 1)..close], language, arguments));
            position = close + 1;
        }

        return result.Append(source, position, source.Length - position).ToString();
    }

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
