namespace ContractLint.Text;

/// <summary>Replaces the characters of <see cref="Span"/> with <see cref="NewText"/>; an empty span inserts.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText);
