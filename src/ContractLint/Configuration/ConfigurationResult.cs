using System.Collections.Immutable;

namespace ContractLint.Configuration;

/// <summary>A configuration that was read: what it says, or everything that is wrong with it, in the order of its lines.</summary>
public sealed record ConfigurationResult(ConfigurationFile? File, ImmutableArray<ConfigurationError> Errors);
