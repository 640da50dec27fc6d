namespace ContractLint.Replies;

/// <summary>A sentence on its way into a letter.</summary>
/// <remarks><see cref="Expendable"/> is 0 for one that must stay; <see cref="OpensParagraph"/> parts it from one before of the same part.</remarks>
internal sealed record LetterSentence(ReplyPart Part, string Text, string? RuleId, int Expendable, bool OpensParagraph);
