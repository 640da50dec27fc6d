using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>What a <c>contractlint.yml</c> says; what it leaves out is <see langword="null"/> or empty.</summary>
public sealed record ConfigurationFile(string Path)
{
    /// <summary>The name of the file, where it is looked for.</summary>
    public const string FileName = "contractlint.yml";

    public Profile? Profile { get; init; }

    /// <summary>The language of messages.</summary>
    public Language? Language { get; init; }

    public DocumentKind? Kind { get; init; }

    public Role? Side { get; init; }

    /// <summary>"error", "warning", "info" or "never": the severity from which a run fails.</summary>
    public string? FailOn { get; init; }

    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<SeverityChoice> Severities { get; init; } = [];

    public ImmutableArray<ChosenSetting> Settings { get; init; } = [];

    /// <summary>The line of each key, for whoever asks where a value comes from.</summary>
    public ImmutableDictionary<string, int> Lines { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whether it keeps findings from being shown: rules left out, switched off or hidden.</summary>
    public bool LeavesOut => !Select.IsEmpty || !Ignore.IsEmpty || Severities.Any(choice => choice.Level is null or DiagnosticSeverity.Hidden);

    /// <summary>Reads a file; every mistake is reported, and then there is no configuration.</summary>
    /// <remarks><paramref name="rules"/> are those a selector may name.</remarks>
    public static ConfigurationResult Read(string text, string path, SettingCatalog catalog, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var errors = new ConfigurationErrors();
        var root = new ConfigurationParser(errors).Parse(text);
        var file = new ConfigurationBinder(path, catalog, rules, errors).Bind(root);
        return errors.IsEmpty ? new(file, []) : new(null, [.. errors.InOrder()]);
    }
}
