using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Configuration;

/// <summary>A severity the user gives a rule, a category or a group; without a level the rules concerned do not run.</summary>
/// <remarks><see cref="Selector"/> is an id ("CL3001"), a name ("non-compete"), a category ("CL3", "covenants") or a group ("negotiate").</remarks>
public sealed record SeverityChoice(string Selector, DiagnosticSeverity? Level, SettingOrigin Origin)
{
    private const int ById = 4;
    private const int ByName = 3;
    private const int ByCategory = 2;
    private const int ByGroup = 1;

    /// <summary>How closely it names the rule; 0 where it does not. The closest wins.</summary>
    internal int ClosenessTo(DiagnosticDescriptor rule) =>
        Is(rule.Id) ? ById
        : Is(rule.Name) ? ByName
        : Is(rule.Id[..3]) || (rule.Id.StartsWith("CL", StringComparison.Ordinal) && Is(rule.Category.ToString())) ? ByCategory
        : Is(rule.Group.ToString()) ? ByGroup
        : 0;

    private bool Is(string word) => Selector.Equals(word, StringComparison.OrdinalIgnoreCase);
}
