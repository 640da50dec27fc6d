using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A run of characters of the document's text and where its first character stood in the file.</summary>
public readonly record struct OriginSegment(TextSpan Span, Origin Origin);
