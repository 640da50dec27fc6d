using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A run of characters of the document's text that look alike.</summary>
public readonly record struct AppearanceSegment(TextSpan Span, TextAppearance Appearance);
