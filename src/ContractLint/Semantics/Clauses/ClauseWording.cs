using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics.Clauses;

/// <summary>A phrase of a page and what it does. <see cref="SpeaksOfNegation"/>: it names a negator itself, which then denies nothing.</summary>
internal sealed record ClauseWording(ClauseKind Kind, Language Language, WordingRole Role, Phrase Phrase, bool SpeaksOfNegation);
