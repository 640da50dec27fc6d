using ContractLint.Text;

namespace ContractLint.Rules;

/// <summary>A line of a page that names a list of words, or adds to one: in its language, where a phrase says <c>[Name]</c>, one of the alternatives may stand.</summary>
/// <remarks><see cref="Alternatives"/> are written as between parentheses, without them: <c>audit | états? des lieux</c>.</remarks>
public sealed record WordList(Language Language, string Name, PhraseLine Alternatives);
