using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>What the user wants checked, and how.</summary>
public sealed record AnalyzerConfig
{
    public static AnalyzerConfig Default { get; } = new();

    /// <summary>The profile the user chose; without one the severities are those of the freelance profiles, and the language of a document tells where one works.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The profile whose severities hold.</summary>
    public Profile EffectiveProfile => Profile ?? Diagnostics.Profile.FreelanceFr;

    /// <summary>Severities the user gives rules; the closest to a rule holds, and of two equally close the later.</summary>
    public ImmutableArray<SeverityChoice> Severities { get; init; } = [];

    /// <summary>Settings the user has given a value; of two of one name the later holds.</summary>
    public ImmutableArray<ChosenSetting> Settings { get; init; } = [];

    /// <summary>The language of the document, where the user says so.</summary>
    public Language? DocumentLanguage { get; init; }

    /// <summary>The kind of the document, where the user says so.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The side of the reader.</summary>
    public Role Side { get; init; } = Role.Provider;

    /// <summary>Ids ("CL3001"), names ("non-compete") or id prefixes ("CL3") that alone run; empty for all.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>Ids, names or id prefixes that do not run.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];
}
