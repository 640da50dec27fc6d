namespace ContractLint.Text;

/// <summary>A word as phrases see it: where it stands and its normal form.</summary>
/// <remarks>
/// <see cref="Normal"/> is lower-cased and NFC, has straight apostrophes, no soft hyphen and no inclusive ending, and keeps its accents:
/// "PRESTATAIRE·S" is "prestataire". <see cref="Span"/> covers the characters as written.
/// <see cref="FollowsHyphen"/>: the word is glued to the one before by a hyphen, as in "rendez-vous".
/// </remarks>
public readonly record struct Word(TextSpan Span, string Normal, WordKind Kind, bool FollowsHyphen);
