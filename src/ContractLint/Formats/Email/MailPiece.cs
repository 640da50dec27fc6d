using ContractLint.Syntax;

namespace ContractLint.Formats.Email;

/// <summary>An item of a message and the part it belongs to.</summary>
internal readonly record struct MailPiece(PartKind Part, FlowItem Item);
