using System.Collections.Immutable;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Settings;

/// <summary>How far to go with one document, as options: <c>--limit pages=200</c> is <c>limits.pages: 200</c> of a configuration.</summary>
internal static class LimitOptions
{
    private const string Limit = "--limit";
    private const string Timeout = "--timeout";

    private static readonly string[] Names = [.. LimitSettings.All.Select(setting => setting.Name[LimitSettings.Prefix.Length..])];

    private static readonly SettingCatalog Catalog = new([]);

    /// <summary>For every command that reads a document.</summary>
    public static readonly IReadOnlyList<OptionSpec> All =
    [
        new(Timeout, "SECONDS", new("longest time for one document (default: 120)", "temps maximal par document (par défaut : 120)")),
        new(Limit, "NAME=N", new(
            "how far to go with one document: " + string.Join(", ", Names.Select(Described)) + "; sizes in MB; may repeat",
            "jusqu'où aller pour un document : " + string.Join(", ", Names.Select(Described)) + " ; tailles en Mo ; répétable"))
        {
            Hints = [.. Names.Select(name => name + "=")],
        },
    ];

    /// <summary>What the file sets, then what the options do, which win.</summary>
    public static ImmutableArray<ChosenSetting> SettingsOf(ParsedCommand command, ConfigurationFile? file) => [.. file?.Settings ?? [], .. Read(command)];

    private static IEnumerable<ChosenSetting> Read(ParsedCommand command)
    {
        foreach (var (option, value) in command.InOrder(Limit, Timeout))
            yield return option == Timeout ? ReadValue(Timeout, LimitSettings.Seconds, value) : ReadPair(value);
    }

    private static ChosenSetting ReadPair(string written)
    {
        var equals = written.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            throw new UsageException(new($"{Limit} needs a name and a number, such as {Limit} pages=200, not '{written}'.", $"{Limit} attend un nom et un nombre, par exemple {Limit} pages=200, pas « {written} »."));

        var name = written[..equals];
        return Names.Contains(name)
            ? ReadValue($"{Limit} {name}", LimitSettings.Prefix + name, written[(equals + 1)..])
            : throw new UsageException(Choices.Unknown(Limit, name, Names));
    }

    private static ChosenSetting ReadValue(string option, string name, string value)
    {
        if (Catalog.Read(name, value) is { } setting)
            return setting;

        var expected = Catalog.ExpectationOf(name);
        throw new UsageException(new($"{option} needs {expected.En}, not '{value}'.", $"{option} attend {expected.Fr}, pas « {value} »."));
    }

    private static string Described(string name) => $"{name} ({SettingNamed(name).Default})";

    private static SettingDefinition SettingNamed(string name) => Array.Find(LimitSettings.All, setting => setting.Name == LimitSettings.Prefix + name)!;
}
