using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>A term that the document defines as the name of a party: « ci-après le "Prestataire" », (the "Company").</summary>
/// <remarks><see cref="Words"/> are its words in normal form, without the article. <see cref="Span"/> is the term where it is defined.</remarks>
public sealed record PartyDefinition(string Term, IReadOnlyList<string> Words, Role Role, TextSpan Span);
