using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>What the texts of a rule say where no document fills them: the provider is the party bound, dots stand for the words of a document.</summary>
internal static class RuleValues
{
    public static ImmutableArray<MessageArgument> Of(RulePage rule) =>
    [
        new("party", new("The Provider", "Le Prestataire")),
        new("term", LocalizedText.Same("…")),
        .. rule.Parameters.Select(parameter => new MessageArgument(parameter.Name, LocalizedText.Same(parameter.Default))),
    ];

    public static ReportedRule Reported(RulePage rule) => new(rule.Descriptor, Of(rule));
}
