using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>A place in the document that something is said about: where, which number, of what weight, and the names of the two ends of the link.</summary>
/// <remarks><see cref="Kind"/> is the class of a style sheet: error, warning, info or fine. <see cref="Label"/> says the link aloud.</remarks>
internal sealed record Highlight(TextSpan Span, string Number, string Kind, string Anchor, string Target, string Label);
