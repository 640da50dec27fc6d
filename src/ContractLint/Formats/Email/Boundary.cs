namespace ContractLint.Formats.Email;

/// <summary>The lines, from <see cref="First"/> up to but without <see cref="End"/>, that say another message begins below.</summary>
/// <remarks>
/// A forwarded message is what the mail is about; any other is history. What follows a boundary that is not <see cref="IsCertain"/> is quoted only where
/// it is marked so: "le 12 mai, l'agence a écrit :" may stand in any text.
/// </remarks>
internal sealed record Boundary(int First, int End, bool IsForward, Correspondent? Author, bool IsCertain = true);
