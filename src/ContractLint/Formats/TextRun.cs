using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>Characters that stand together in the source; without an origin, a line break or a space the reader made.</summary>
internal readonly record struct TextRun(string Text, Origin? Origin, TextAppearance? Appearance = null);
