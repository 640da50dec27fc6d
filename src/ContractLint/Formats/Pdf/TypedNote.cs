using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>Words typed over a page: they are shown with it, and are no part of what the page draws.</summary>
internal sealed record TypedNote(string Text, PdfOrigin Place);
