using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>What the user wants checked, and how.</summary>
public sealed record AnalyzerConfig
{
    public static AnalyzerConfig Default { get; } = new();

    public Profile Profile { get; init; } = Profile.FreelanceFr;

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
