namespace ContractLint.Rules.Pages;

/// <summary>A piece of prose as it stands on one line of a page.</summary>
internal sealed record TextLine(string Text, int Line, int Column);
