namespace ContractLint.Replies;

/// <summary>A paragraph of an answer; its lines are separated by line feeds.</summary>
/// <remarks><see cref="RuleId"/> is the rule whose words it holds, where it speaks of one finding alone.</remarks>
public sealed record ReplyParagraph(ReplyPart Part, string Text, string? RuleId);
