using ContractLint.Rules;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>Finds rules by what people call them.</summary>
internal static class RuleNames
{
    public static RulePage? Find(string name, IReadOnlyList<RulePage> rules) =>
        rules.FirstOrDefault(rule => rule.Descriptor.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Descriptor.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static LocalizedText Unknown(string where, string name, IReadOnlyList<RulePage> rules)
    {
        var near = NearestWord.To(name, rules.SelectMany(rule => (string[])[rule.Descriptor.Name, rule.Descriptor.Id]));
        return near is null
            ? new($"{where}: there is no rule '{name}'; contractlint rules lists them.", $"{where} : aucune règle « {name} » ; contractlint rules en donne la liste.")
            : new($"{where}: there is no rule '{name}'. Did you mean '{near}'?", $"{where} : aucune règle « {name} ». Vouliez-vous dire « {near} » ?");
    }
}
