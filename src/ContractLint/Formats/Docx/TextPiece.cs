using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Characters of a block and where the first of them stands; without an origin they belong to the piece before.</summary>
internal readonly record struct TextPiece(string Characters, DocxOrigin? Origin, TextAppearance? Appearance = null);
