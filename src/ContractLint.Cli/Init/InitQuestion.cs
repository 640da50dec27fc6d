using ContractLint.Text;

namespace ContractLint.Cli.Init;

/// <summary>One of the six questions, which may ask several things.</summary>
internal sealed record InitQuestion(LocalizedText Title, IReadOnlyList<InitPrompt> Prompts);
