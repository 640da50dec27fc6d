using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>A free tool, the words of a request it answers, and what it tells, as a phrase that completes "it tells".</summary>
/// <remarks>A topic is the start of words: "lent" meets « lente », « lenteur ».</remarks>
internal sealed record FreeTool(string Name, string[] Topics, LocalizedText Tells);
