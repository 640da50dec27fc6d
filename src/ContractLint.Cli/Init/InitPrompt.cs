using ContractLint.Text;

namespace ContractLint.Cli.Init;

/// <summary>Something to ask: what, with an example, and how the answer is read. <see cref="Settings"/> are the keys it sets.</summary>
internal sealed record InitPrompt(LocalizedText Label, LocalizedText Example, IReadOnlyList<string> Settings, Func<string, InitAnswer> Read);
