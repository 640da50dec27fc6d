namespace ContractLint.Rules;

/// <summary>How strictly to read a page.</summary>
/// <remarks>
/// <see cref="Folder"/> is the folder of a page of the library, whose id must begin with CL and its category's digit; it is
/// <see langword="null"/> for a page of a user's pack, whose id must not. <see cref="CheckPhrases"/> is <see langword="null"/> where nobody can tell.
/// <see cref="ChecksContent"/> is off for pages that were checked when the library was built.
/// </remarks>
public sealed record RulePageOptions
{
    public string? Folder { get; init; }

    public PhraseCheck? CheckPhrases { get; init; }

    public bool ChecksContent { get; init; } = true;
}
