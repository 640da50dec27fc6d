namespace ContractLint.Generators;

/// <summary>What is wrong with a page, and where; line and column count from 1.</summary>
internal sealed record PageFault(int Line, int Column, string Message);
