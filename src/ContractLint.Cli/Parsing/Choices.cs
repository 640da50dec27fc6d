using ContractLint.Cli.Hosting;
using ContractLint.Text;

namespace ContractLint.Cli.Parsing;

/// <summary>Checks a value against the list of those allowed, and helps where it is not one of them.</summary>
internal static class Choices
{
    public static string Check(string option, string value, IReadOnlyList<string> choices) =>
        choices.Contains(value) ? value : throw new UsageException(Unknown(option, value, choices));

    public static LocalizedText Unknown(string option, string value, IReadOnlyList<string> choices)
    {
        var near = NearestWord.To(value, choices);
        var (hintEn, hintFr) = near is null ? ("", "") : ($" Did you mean '{near}'?", $" Vouliez-vous dire « {near} » ?");
        return new(
            $"{option} does not know '{value}': use {List(choices, "or")}.{hintEn}",
            $"{option} ne connaît pas « {value} » : utilisez {List(choices, "ou")}.{hintFr}");
    }

    private static string List(IReadOnlyList<string> choices, string or) =>
        choices.Count == 1 ? choices[0] : $"{string.Join(", ", choices.Take(choices.Count - 1))} {or} {choices[^1]}";
}
