using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Settings;

/// <summary>Every setting of a run, by name, with its value and where it comes from.</summary>
internal sealed class SettingRows(ParsedCommand command, LintSettings settings, ConfigurationFile? file, CommandHost host)
{
    public IReadOnlyList<SettingRow> All() => [.. General().Concat(OfRules()).Concat(OfSettings()).OrderBy(row => row.Name, StringComparer.Ordinal)];

    private IEnumerable<SettingRow> General()
    {
        var config = settings.Config;
        yield return new(ConfigurationKeys.Profile, ProfileNames.Of(config.EffectiveProfile), OriginOf(ConfigurationKeys.Profile, "--profile"))
        {
            ForEnglish = config.Profile is null ? ProfileNames.Of(Diagnostics.Profile.FreelanceUk) : null,
        };
        yield return new(ConfigurationKeys.Language, MachineWords.Of(settings.Report.Language), OriginOf(ConfigurationKeys.Language, "--ui-language"));
        yield return new(ConfigurationKeys.Kind, config.Kind is { } kind ? MachineWords.Of(kind) : null, OriginOf(ConfigurationKeys.Kind, "--kind"));
        yield return new(ConfigurationKeys.Side, config.Side is Role.Client ? "client" : "provider", OriginOf(ConfigurationKeys.Side, "--side"));
        yield return new(ConfigurationKeys.FailOn, settings.FailOn is { } level ? MachineWords.Of(level) : "never", OriginOf(ConfigurationKeys.FailOn, "--fail-on"));
        yield return new(ConfigurationKeys.Select, $"[{string.Join(", ", config.Select)}]", OriginOf(ConfigurationKeys.Select, "--select"));
        yield return new(ConfigurationKeys.Ignore, $"[{string.Join(", ", config.Ignore)}]", OriginOf(ConfigurationKeys.Ignore, "--ignore"));
    }

    private IEnumerable<SettingRow> OfRules() => settings.Config.Severities.Select(choice =>
        new SettingRow($"{ConfigurationKeys.Rules}.{choice.Selector}", choice.Level is { } level ? MachineWords.Of(level) : ConfigurationKeys.Off, choice.Origin));

    private IEnumerable<SettingRow> OfSettings()
    {
        var resolver = new SettingResolver(new(host.Rules().SelectMany(rule => rule.Parameters)), settings.Config);
        var (french, english) = (resolver.For(Language.French), resolver.For(Language.English));
        return french.All.Select(setting => new SettingRow(setting.Definition.Name, setting.Value?.Text, setting.Origin)
        {
            ForEnglish = english.Text(setting.Definition.Name) is { } other && other != setting.Value?.Text ? other : null,
        });
    }

    private SettingOrigin OriginOf(string key, string option) =>
        command.Value(option) is not null ? SettingOrigin.CommandLine
        : file is not null && file.Lines.TryGetValue(key, out var line) ? new(SettingSource.File, file.Path, line)
        : SettingOrigin.Default;
}
