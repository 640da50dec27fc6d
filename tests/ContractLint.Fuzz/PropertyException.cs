namespace ContractLint.Fuzz;

/// <summary>Something that must hold whatever the input does not hold.</summary>
internal sealed class PropertyException(string message) : Exception(message);
