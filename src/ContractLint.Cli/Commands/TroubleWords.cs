using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>Says why a document gave no text, in the words of the rule for it.</summary>
internal static class TroubleWords
{
    public static LocalizedText Of(DocumentReading reading, Func<IReadOnlyList<RulePage>> rules)
    {
        foreach (var trouble in reading.Troubles)
        {
            if (RuleNames.Find(trouble.RuleId, rules())?.Descriptor.Message is { } message)
                return new(MessageFormatter.Format(message, Language.English, trouble.Arguments), MessageFormatter.Format(message, Language.French, trouble.Arguments));
        }

        return ReportWords.NoText;
    }
}
