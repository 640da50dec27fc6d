using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Reads what names rules: the lists <c>select</c> and <c>ignore</c>, and the severities under <c>rules</c>.</summary>
internal sealed class RuleSelectors(string path, IReadOnlyList<DiagnosticDescriptor> rules, ConfigurationErrors errors)
{
    public ImmutableArray<string> ReadList(string name, ConfigurationNode value)
    {
        var items = value.Items ?? (value.Text is { } text ? [.. text.Split(',', StringSplitOptions.TrimEntries).Select(word => value with { Text = word })] : null);
        if (items is null || items.Exists(item => item.Text is null))
        {
            errors.Add(value, $"'{name}' needs a list of rules such as [CL3, non-compete].", $"« {name} » attend une liste de règles telle que [CL3, non-compete].");
            return [];
        }

        foreach (var item in items.Where(item => !rules.Any(rule => Selects(item.Text!, rule))))
            ReportUnknown(item, item.Text!, []);

        return [.. items.Select(item => item.Text!)];
    }

    public ImmutableArray<SeverityChoice> ReadSeverities(ConfigurationNode value)
    {
        if (value.Entries is not { } entries)
        {
            errors.Add(value, "'rules' needs lines such as 'CL3001: warning'.", "« rules » attend des lignes telles que « CL3001: warning ».");
            return [];
        }

        var choices = ImmutableArray.CreateBuilder<SeverityChoice>();
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, level) in entries)
        {
            var selector = key.Text!;
            if (!lines.TryAdd(selector, key.Line))
                errors.Add(key, $"'{selector}' is set twice, first on line {lines[selector]}.", $"« {selector} » est réglé deux fois, d'abord ligne {lines[selector]}.");
            else if (!IsCategoryOrGroup(selector) && !rules.Any(rule => Names(selector, rule)))
                ReportUnknown(key, selector, [.. ConfigurationKeys.Categories, .. ConfigurationKeys.Groups]);
            else if (LevelOf(selector, level) is { } word)
                choices.Add(new(selector, SeverityOf(word), new(SettingSource.File, path, key.Line)));
        }

        return choices.ToImmutable();
    }

    private string? LevelOf(string selector, ConfigurationNode level)
    {
        if (level.Text is not { } word || !ConfigurationKeys.Severities.Contains(word))
        {
            var expected = SettingExpectation.Words(ConfigurationKeys.Severities);
            var hint = NearestWord.Hint(level.Text ?? "", ConfigurationKeys.Severities);
            errors.Add(level, $"'{selector}' needs {expected.En}, not '{level.Text}'.{hint.En}", $"« {selector} » attend {expected.Fr}, pas « {level.Text} ».{hint.Fr}");
            return null;
        }

        // Never silently clean.
        if (word is ConfigurationKeys.Off or "hidden" && rules.Any(rule => Names(selector, rule) && ReadingTrouble.IsTold(rule.Id)))
        {
            errors.Add(level, $"'{selector}' cannot be hidden or switched off: what could not be read is always told.", $"« {selector} » ne peut être ni masqué ni désactivé : ce qui n'a pas pu être lu est toujours dit.");
            return null;
        }

        return word;
    }

    private void ReportUnknown(ConfigurationNode node, string selector, IEnumerable<string> others)
    {
        var hint = NearestWord.Hint(selector, rules.SelectMany(rule => (string[])[rule.Name, rule.Id]).Concat(others));
        errors.Add(node, $"there is no rule '{selector}'; contractlint rules lists them.{hint.En}", $"aucune règle « {selector} » ; contractlint rules en donne la liste.{hint.Fr}");
    }

    private static DiagnosticSeverity? SeverityOf(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        "hidden" => DiagnosticSeverity.Hidden,
        _ => null,
    };

    private bool IsCategoryOrGroup(string selector) =>
        ConfigurationKeys.Categories.Contains(selector, StringComparer.OrdinalIgnoreCase)
        || ConfigurationKeys.Groups.Contains(selector, StringComparer.OrdinalIgnoreCase)
        || (selector.Length == 3 && rules.Any(rule => rule.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase)));

    private static bool Names(string selector, DiagnosticDescriptor rule) =>
        rule.Id.Equals(selector, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(selector, StringComparison.OrdinalIgnoreCase);

    private static bool Selects(string selector, DiagnosticDescriptor rule) =>
        Names(selector, rule) || (selector.Length >= 3 && rule.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase));
}
