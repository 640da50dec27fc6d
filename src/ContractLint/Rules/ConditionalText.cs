using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Another wording of a clause or a reply, for the users or documents it suits.</summary>
/// <remarks>
/// <see cref="Setting"/> is the name of a setting, or "kind" for the kind of the document. <see cref="Value"/> is the value it must have;
/// <see langword="null"/> where it is enough that the user has set it.
/// </remarks>
public sealed record ConditionalText(ConditionalPart Part, bool Replaces, string Setting, string? Value, LocalizedText Text);
