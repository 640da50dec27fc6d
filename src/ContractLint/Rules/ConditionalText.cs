using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>Another wording of a clause or a reply, for the users or documents it suits.</summary>
/// <remarks>
/// <see cref="Setting"/> is the name of a setting, or "kind" for the kind of the document. <see cref="Value"/> is the value it must have;
/// <see langword="null"/> where it is enough that the setting has a value; "unset" where it must have none.
/// </remarks>
public sealed record ConditionalText(ConditionalPart Part, bool Replaces, string Setting, string? Value, LocalizedText Text)
{
    /// <summary>The word that asks for the kind of the document rather than for a setting.</summary>
    public const string Kind = "kind";

    /// <summary>The French text to a reader one says tu to; <see langword="null"/> where the ordinary one suits.</summary>
    public string? Familiar { get; init; }
}
